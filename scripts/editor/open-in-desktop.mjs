// Opens a case folder in a desktop VS Code, with the extension of this repository live in it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietSettings } from './code-server.mjs';
import { downloadedCode, installedCode } from './desktop.mjs';
import { repo, scratch } from './places.mjs';
import { cleanEnvironment, isInterrupted, onInterrupt, start, stop } from './processes.mjs';
import { remove } from './workspace.mjs';

/** A VS Code that fails this soon did not start at all (a library is missing, say). */
const TOO_SOON = 10_000;

/**
 * Opens `folder` with `file` shown and waits until the window is closed; gives the exit code.
 * Undefined where no VS Code can be had or none starts. It runs beside the user's own windows,
 * with its own settings and no other extension, and changes nothing of theirs.
 */
export async function openInDesktop({ folder, file, say }) {
  for (const find of [installed, downloaded]) {
    const program = await find(say);
    if (!program) continue;
    say(`Opening ${folder} in VS Code (${program.command}). Ctrl-C here closes it.`);
    if (await opened(program, folder, file)) return 0;
    say(`${program.command} did not start.`);
  }
  return undefined;
}

/** The `code` command starts a window and ends, unless it is told to wait. */
function installed() {
  const found = installedCode();
  if (!found) return undefined;
  if (found.executable) return { command: found.executable, args: [] };
  return { command: found.command, args: ['--wait'] };
}

async function downloaded(say) {
  const executable = await downloadedCode(say);
  return executable && { command: executable, args: [] };
}

async function opened({ command, args }, folder, file) {
  const data = scratch('desktop');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(quietSettings, null, 2));
  const all = [
    ...args,
    ...[`--extensionDevelopmentPath=${repo}`, `--user-data-dir=${data}`],
    ...[`--extensions-dir=${join(data, 'extensions')}`, '--disable-workspace-trust'],
    ...['--disable-updates', '--skip-welcome', '--skip-release-notes', '--new-window'],
    // VS Code will not run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[folder, file],
  ];
  const windows = process.platform === 'win32' && command.endsWith('.cmd');
  const began = Date.now();
  const child = start(command, all, {
    stdio: 'ignore',
    shell: windows,
    env: cleanEnvironment(),
  });
  onInterrupt(async () => {
    await stop(child);
    remove(data);
  });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', resolve);
  });
  remove(data);
  return isInterrupted() || code === 0 || Date.now() - began > TOO_SOON;
}
