// A desktop VS Code: the one that is installed, else one that @vscode/test-electron downloads.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './browser.mjs';
import { cache, cached } from './places.mjs';

/** How long a download may make no headway before we go without it, in milliseconds. */
const DOWNLOAD_TIMEOUT = 15_000;
/** How long a refused download is remembered, in milliseconds: a working day, not for ever. */
const REMEMBER = 8 * 60 * 60 * 1000;
const failureNote = join(cache, 'no-download.json');

/** Whether a window can be opened here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The `code` command of an installed VS Code (PINCITE_CODE, else `code` on the PATH), as
 * `{ command, executable }`; executable is the program behind it, undefined where not found.
 */
export function installedCode() {
  const named = process.env.PINCITE_CODE;
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const command = named || onPath(names);
  if (!command) return undefined;
  if (named && !existsSync(named)) {
    throw new Error(`PINCITE_CODE names ${named}, which does not exist.`);
  }
  return { command, executable: executableOf(command) };
}

/**
 * The executable of a VS Code that @vscode/test-electron downloaded, now or before.
 * Undefined where it cannot be had; that is remembered for a while, so that offline machines
 * are not made to wait each time.
 */
export async function downloadedCode(say) {
  if (recentlyRefused()) return undefined;
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron').then(
    (module) => module.default ?? module,
  );
  try {
    say('Looking for a VS Code to download (kept under .vscode-test/) …');
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: cached(),
      timeout: DOWNLOAD_TIMEOUT,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`VS Code cannot be downloaded here (${reason.split('\n')[0]}).`);
    cached();
    writeFileSync(failureNote, JSON.stringify({ at: Date.now(), reason }));
    return undefined;
  }
}

function recentlyRefused() {
  try {
    return Date.now() - JSON.parse(readFileSync(failureNote, 'utf8')).at < REMEMBER;
  } catch {
    return false;
  }
}

/** From `…/bin/code` to the program that it starts, in each system's layout. */
function executableOf(command) {
  const bin = dirname(realpathSync(command));
  const places = {
    darwin: ['../../../MacOS/Electron', '../../../MacOS/Code'],
    win32: ['../Code.exe'],
    linux: ['../code', '../codium', '../code-insiders'],
  };
  const found = (places[process.platform] ?? places.linux).map((path) => join(bin, path));
  return found.find((path) => existsSync(path));
}
