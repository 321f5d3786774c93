// A browser to show code-server in: one that is installed, else Chromium from npm.
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installBrowser } from './install.mjs';
import { run } from './processes.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Launches a headless browser and gives Playwright's `Browser`.
 * PINCITE_CHROME names a browser to use; else an installed one, else one from npm. A browser
 * that does not start (a snap without its service, missing libraries) gives way to the next.
 */
export async function launchBrowser(say) {
  const system = process.env.PINCITE_CHROME ?? systemBrowser();
  if (system) {
    const { playwright } = await installBrowser(say, { browser: false });
    try {
      return await launch(playwright, system, {});
    } catch (error) {
      if (process.env.PINCITE_CHROME || !chromiumFromNpm()) throw error;
      say(`${system} does not start; taking Chromium from npm.`);
    }
  }
  if (!chromiumFromNpm()) {
    throw new Error(
      'No browser found. Install Google Chrome or Chromium, or name one in PINCITE_CHROME.',
    );
  }
  const installed = await installBrowser(say, { browser: true });
  return launch(installed.playwright, installed.chromium, await environment(installed));
}

async function launch(playwright, executablePath, env) {
  const { chromium } = createRequire(import.meta.url)(playwright);
  // Chromium's own sandbox does not work as root nor in most containers; it sees our page only.
  const args = process.platform === 'linux' ? ['--no-sandbox', ...FLAGS] : FLAGS;
  return chromium.launch({
    executablePath,
    headless: true,
    args,
    env: { ...process.env, ...env },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Lends Chromium from npm the libraries and fonts that came with it, where the machine has none. */
async function environment({ chromium, libraries, fonts }) {
  const env = {};
  const { output } = await run('ldd', [chromium]);
  if (output.includes('not found')) {
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/usr/share/fonts') && !process.env.FONTCONFIG_PATH) env.FONTCONFIG_PATH = fonts;
  return env;
}

function chromiumFromNpm() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function systemBrowser() {
  if (process.platform === 'darwin') return MAC.find(existsSync);
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);
    return roots.flatMap((root) => WINDOWS.map((name) => join(root, name))).find(existsSync);
  }
  return onPath(NAMES);
}

/** The first of the names that is a program on the PATH, as a whole path. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here.
      }
    }
  }
  return undefined;
}
