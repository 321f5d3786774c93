// `npm start`: builds Pincite, checks the sample case in the terminal, and opens it in an editor
// with the extension live.
//
//   npm start                  an installed VS Code, else a downloaded one, else code-server
//   npm start -- --terminal    stops after the check
//   npm start -- --browser     code-server at a local address, with or without a display
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay } from './editor/desktop.mjs';
import { openInBrowser } from './editor/open-in-browser.mjs';
import { openInDesktop } from './editor/open-in-desktop.mjs';
import { repo, sample } from './editor/places.mjs';
import { npm, run } from './editor/processes.mjs';

const FILE = join(sample, 'order.filing.md');
const say = (line) => console.log(line);

const { values } = parseArgs({
  options: {
    terminal: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main() {
  say('Building Pincite …');
  const built = await npm(['run', '--silent', 'build'], { cwd: repo });
  if (built.code !== 0) {
    console.error(`${built.output}\nThe build failed; its own words are above.`);
    return 1;
  }
  if (!(await checkSample())) return 1;
  if (values.terminal) return 0;
  if (values.browser) return openInBrowser({ folder: sample, file: FILE, say });
  if (isSet(process.env.CI)) {
    say('This is CI, so no editor is opened.');
    return 0;
  }
  if (!hasDisplay()) {
    say('There is no display here, so no editor is opened.');
    say('“npm start -- --browser” serves one at a local address.');
    return 0;
  }
  const code = await openInDesktop({ folder: sample, file: FILE, say });
  if (code !== undefined) return code;
  say('No VS Code is installed here and none can be downloaded; opening code-server instead.');
  return openInBrowser({ folder: sample, file: FILE, say });
}

/** Whether a variable like CI says yes. */
function isSet(value) {
  return Boolean(value) && value !== 'false' && value !== '0';
}

/** Shows what the command line finds in the sample. Findings are no failure of the start. */
async function checkSample() {
  const shown = relative(repo, sample);
  say(`\n$ node dist/cli.js check ${shown}\n`);
  const args = [join('dist', 'cli.js'), 'check', shown];
  const { code, output } = await run(process.execPath, args, { cwd: repo, stdio: 'inherit' });
  if (code === 0 || code === 1) return true;
  console.error(`${output}\nThe check itself failed (exit code ${code}).`);
  return false;
}
