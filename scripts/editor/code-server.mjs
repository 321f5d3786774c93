// Starts and stops code-server: VS Code as a web page, with a real extension host on Node.
import {
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installCodeServer } from './install.mjs';
import { cleanEnvironment, run, start, stop } from './processes.mjs';

const HOST = '127.0.0.1';
const START_TIMEOUT = 60_000;

/** Settings for every editor we open: quiet, offline, nothing between the reader and the draft. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // In a browser it is on, and would write each try into the sample.
  'files.autoSave': 'off',
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'security.workspace.trust.startupPrompt': 'never',
};

/**
 * Starts code-server on a free port of this machine.
 *
 * `data` is the folder for all it writes (made where missing); `settings` are added to the quiet
 * ones; `trust: true` keeps workspace trust on, else every folder is trusted; `env` is added to
 * the environment of the extension host; the bare address opens `folder`, where given. Gives `{ origin, authority, log(), stop() }`, log()
 * being the text of the server's output and of its extension hosts' logs.
 */
export async function startCodeServer({
  data,
  settings = {},
  trust = false,
  env = {},
  folder,
  say,
}) {
  const { node, entry } = await installCodeServer(say);
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(join(data, 'extensions'), { recursive: true });
  const all = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  writeFileSync(join(data, 'User', 'settings.json'), all);

  const port = await freePort();
  const authority = `${HOST}:${port}`;
  const args = [
    entry,
    ...['--auth', 'none', '--bind-addr', authority, '--config', join(data, 'config.yaml')],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...['--user-data-dir', data, '--extensions-dir', join(data, 'extensions')],
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(folder ? [folder] : []),
  ];
  const logFile = join(data, 'code-server.log');
  const output = createWriteStream(logFile);
  const child = start(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(data, env),
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });

  const server = {
    origin: `http://${authority}`,
    authority,
    log: () => [readIfThere(logFile), ...editorLogs(data)].join('\n'),
    ended: new Promise((resolve) => child.once('exit', resolve)),
    stop: () => stop(child),
  };
  try {
    await answering(server, child);
  } catch (error) {
    await server.stop();
    throw new Error(`${error.message}\n${server.log()}`);
  }
  return server;
}

/**
 * Installs a packaged extension into the extensions folder of `data`, as a user would.
 * `vsix` is the file's path.
 */
export async function installExtension({ data, vsix, say }) {
  const { node, entry } = await installCodeServer(say);
  mkdirSync(join(data, 'extensions'), { recursive: true });
  const args = [
    entry,
    ...['--config', join(data, 'config.yaml'), '--user-data-dir', data],
    ...['--extensions-dir', join(data, 'extensions'), '--install-extension', vsix, '--force'],
  ];
  const { code, output } = await run(node, args, { env: environment(data), timeout: 120_000 });
  if (code !== 0) throw new Error(`code-server did not install ${vsix}:\n${output}`);
}

/**
 * The address of a page of `server`.
 * `folder` or `workspace` (a .code-workspace file) is what it opens, `file` what it shows in it;
 * `extension` is the folder of an extension under development, `tests` the script with its tests.
 */
export function pageAddress(server, { folder, workspace, file, extension, tests }) {
  const payload = [['skipWelcome', 'true']];
  const remote = (path) => `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams(
    folder ? { folder } : workspace ? { workspace } : { ew: 'true' },
  );
  query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query}`;
}

/**
 * Keeps all that code-server writes in `data` (its heartbeat, a device id and sockets would else
 * go to the user's home and temporary folders), and keeps it from asking for extensions online.
 */
function environment(data, more = {}) {
  return cleanEnvironment({
    XDG_DATA_HOME: data,
    XDG_CACHE_HOME: data,
    XDG_CONFIG_HOME: data,
    ...(process.platform === 'linux' && { XDG_RUNTIME_DIR: data }),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...more,
  });
}

async function answering(server, child) {
  const until = Date.now() + START_TIMEOUT;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error('code-server ended while starting.');
    const answer = await fetch(`${server.origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`code-server did not answer within ${START_TIMEOUT / 1000} s.`);
}

/** A TCP port that is free on the loopback address now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The logs that a VS Code left in its data folder, newest last, each under its path. */
export function editorLogs(data) {
  const logs = join(data, 'logs');
  let names;
  try {
    names = readdirSync(logs, { recursive: true }).map(String);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.log') && statSync(join(logs, name)).size > 0)
    .sort()
    .map((name) => `--- ${name}\n${readIfThere(join(logs, name))}`);
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
