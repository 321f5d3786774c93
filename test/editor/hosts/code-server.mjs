// The editor suite in code-server's extension host, its page held by a headless browser.
import { format } from 'node:util';
import { launchBrowser } from '../../../scripts/editor/browser.mjs';
import { pageAddress, startCodeServer } from '../../../scripts/editor/code-server.mjs';
import { CODE_SERVER } from '../../../scripts/editor/install.mjs';
import { scratch } from '../../../scripts/editor/places.mjs';
import { onInterrupt } from '../../../scripts/editor/processes.mjs';
import { remove } from '../../../scripts/editor/workspace.mjs';

/** How long the whole run may take, and how long nothing at all may be heard of it. */
const TIME_LIMIT = 10 * 60_000;
const SILENCE_LIMIT = 2 * 60_000;
/** Stands before the lines that the tests print, among all that the workbench logs. */
const MARK = '\u0001';

/**
 * Runs the tests and gives mocha's result as an exit code. What the tests print is printed here.
 * A run that hangs is ended, and the logs of the server and its extension host are shown.
 */
export async function runInCodeServer({ extension, tests, workspace, env, say }) {
  const data = scratch('web');
  const log = [];
  let server;
  let browser;
  const end = async () => {
    await browser?.close().catch(() => {});
    await server?.stop();
    remove(data);
  };
  onInterrupt(end);
  try {
    server = await startCodeServer({ data, env: { ...env, PINCITE_MARK: MARK }, say });
    browser = await launchBrowser(say);
    say(
      `running in code-server ${CODE_SERVER}, ${browser.browserType().name()} ${browser.version()}`,
    );
    const address = pageAddress(server, { workspace, extension, tests });
    const code = await runPage(await browser.newPage(), address, server, log);
    if (code !== 0) showLog(log);
    return code;
  } catch (error) {
    showLog([...log, server?.log() ?? '']);
    throw error;
  } finally {
    await end();
  }
}

/** Opens the page and waits for the exit code that the workbench reports. */
async function runPage(page, address, server, log) {
  let heard = Date.now();
  let timer;
  const result = new Promise((resolve, reject) => {
    const began = Date.now();
    timer = setInterval(() => {
      const now = Date.now();
      if (now - began < TIME_LIMIT && now - heard < SILENCE_LIMIT) return;
      reject(new Error('editor: the tests hang; the logs are above.'));
    }, 1000);
    server.ended.then(() => reject(new Error('editor: code-server ended during the tests.')));
    page.on('crash', () => reject(new Error('editor: the browser page crashed.')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  // Whoever loses the race below must not end the process.
  result.catch(() => {});
  try {
    await page.exposeFunction('codeAutomationLog', (_type, parts) => {
      heard = Date.now();
      const line = format(...(Array.isArray(parts) ? parts : [parts]));
      if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
      else log.push(line);
    });
    await page.goto(address);
    return Number(await result);
  } finally {
    clearInterval(timer);
  }
}

function showLog(lines) {
  console.error(['editor: what the workbench and the extension host logged:', ...lines].join('\n'));
}
