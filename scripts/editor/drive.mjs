// Drives a workbench as a person would: opens a file, types, hovers, reads the Problems panel.
// Everything waits for what it needs to see; nothing sleeps for a fixed time.
import { basename } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { pageAddress, startCodeServer } from './code-server.mjs';
import { scratch } from './places.mjs';
import { remove } from './workspace.mjs';

const WAIT = 30_000;
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** What a picture should not show: side bars, mini map and whatever pops up. */
const pictureSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.enablePreview': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.lineHeight': 1.6,
  'editor.hover.delay': 100,
  'editor.hover.sticky': true,
  'editor.cursorBlinking': 'solid',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.lightbulb.enabled': 'off',
};

/**
 * Starts code-server on `folder` with the extension in `extension` and opens its page.
 * `width` and `height` are CSS pixels, `scale` device pixels for each; `settings` go over those
 * for pictures. Gives `{ page, server, close() }`; close() leaves nothing behind.
 */
export async function openWorkbench({
  extension,
  folder,
  settings = {},
  width = 1280,
  height = 800,
  scale = 2,
  say = () => {},
}) {
  const data = scratch('drive');
  let server;
  let browser;
  const close = async () => {
    await browser?.close().catch(() => {});
    await server?.stop();
    remove(data);
  };
  try {
    const all = { ...pictureSettings, ...settings };
    server = await startCodeServer({ data, settings: all, say });
    browser = await launchBrowser(say);
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(WAIT);
    await page.goto(pageAddress(server, { folder, extension }));
    await page.locator('.monaco-workbench .part.editor').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, server, close };
  } catch (error) {
    const log = server?.log() ?? '';
    await close();
    throw new Error(`${error.message}\n${log}`);
  }
}

/** Opens a file of the folder by its name, as with Go to File, and waits for its text. */
export async function openFile(page, name) {
  await quickInput(page, `${MOD}+KeyP`, name);
  // The rows of the file asked for: those of recent files are there at once.
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows
    .filter({ hasText: basename(name) })
    .first()
    .click();
  await page.locator(`.tab.active[data-resource-name="${basename(name)}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command by its title from the palette, as `Pincite: Insert Caption`. */
export async function runCommand(page, title) {
  await quickInput(page, 'F1', title, '>');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await row.click();
}

/** Types into whatever has the focus. */
export async function typeText(page, text) {
  await page.keyboard.type(text, { delay: 5 });
}

/** Answers the input box that a command shows, and waits until it is gone or asks the next thing. */
export async function answer(page, text) {
  const box = page.locator('.quick-input-box input');
  await box.waitFor();
  const asked = await box.getAttribute('aria-label');
  await box.fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => {
    const input = document.querySelector('.quick-input-box input');
    return !input?.checkVisibility() || input.getAttribute('aria-label') !== before;
  }, asked);
}

/** Ticks the rows of a list that a command shows, by their labels, and goes on. */
export async function pick(page, labels) {
  const rows = page.locator('.quick-input-list .monaco-list-row');
  for (const label of labels) await rows.filter({ hasText: label }).first().click();
  await page.locator('.quick-input-action .monaco-button').first().click();
}

/** Makes a case of a saved docket, as `Pincite: New Case…` asks for it, into an existing folder. */
export async function newCase(page, source, folder) {
  const title = (text) => page.locator('.quick-input-title', { hasText: text });
  const input = page.locator('.quick-input-widget input').first();
  await runCommand(page, 'Pincite: New Case');
  await choose(page, 'From a saved docket');
  await title('The saved docket').waitFor();
  await input.fill(source);
  await choose(page, basename(source));
  await title('The folder of the case').waitFor();
  await input.fill(`${folder}/`);
  await page
    .locator('.quick-input-widget .monaco-button', { hasText: 'Put the Case Here' })
    .click();
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Write Files' }).click();
  await page.locator('.tab.active[data-resource-name="draft.filing.md"]').waitFor();
}

/** Takes the choice of a quick pick whose label holds `text`. */
export async function choose(page, text) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  await row.waitFor();
  await row.click();
}

/**
 * Waits until the editor reports at least `count` findings, wherever they are, and gives how
 * many there are: `{ errors, warnings, infos }`, as the status bar counts them.
 */
export async function findings(page, { count = 1 } = {}) {
  const reported = (least) => {
    const label = document.getElementById('status.problems')?.getAttribute('aria-label') ?? '';
    const number = (kind) => Number(new RegExp(`${kind}: (\\d+)`).exec(label)?.[1] ?? 0);
    const counts = {
      errors: number('Errors'),
      warnings: number('Warnings'),
      infos: number('Infos'),
    };
    return counts.errors + counts.warnings + counts.infos >= least ? counts : undefined;
  };
  return (await page.waitForFunction(reported, count)).jsonValue();
}

/** Puts the mouse over the first place where `text` is shown and waits for the hover. */
export async function hoverText(page, text) {
  const place = await placeOf(page, text);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height + 60);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 });
  const hover = page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
  await hover.waitFor();
  await hover.filter({ hasNotText: /^\s*Loading/ }).waitFor();
}

/** Sets the cursor into the first place where `text` is shown. */
export async function clickText(page, text) {
  const place = await placeOf(page, text);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

/** Opens the Problems panel, waits for its rows and gives their text. */
export async function problemsPanel(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.nth(1).waitFor();
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Scrolls a line (from 1) to the middle of the editor and puts the cursor at its start. */
export async function goToLine(page, line) {
  await quickInput(page, 'Control+KeyG', String(line), ':');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Opens the menu of quick fixes at the first place where `text` is shown. */
export async function quickFixes(page, text) {
  const menu = page.locator('.action-widget .monaco-list-row').first();
  const nothing = page.getByText('No code actions available');
  // A busy editor may ask for them before it took note of the click.
  for (let left = 5; left > 0; left -= 1) {
    await clickText(page, text);
    await page.keyboard.press(`${MOD}+Period`);
    await menu.or(nothing).first().waitFor();
    if (await menu.isVisible()) return;
    await page.keyboard.press('Escape');
    await nothing.waitFor({ state: 'hidden' });
  }
  throw new Error(`No quick fix is offered at “${text}”.`);
}

/** Gives the whole width to the draft. */
export async function closeSideBar(page) {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/** Drags the upper edge of the panel until it is `height` CSS pixels high. */
export async function panelHeight(page, height) {
  const box = await page.locator('.part.panel').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - height, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, box.y / 2, { steps: 2 });
}

/** Sends away notifications and leaves the mouse where it shows nothing. */
export async function tidy(page) {
  await page.addStyleTag({
    content: `.notifications-toasts, #status\\.host, #status\\.forwardedPorts,
      #status\\.editor\\.keyboardLayout, #status\\.notifications,
      .statusbar-item[id*="orward"], .statusbar-item[aria-label^="Keyboard Layout"],
      .statusbar-item[aria-label^="Layout:"] { display: none !important }`,
  });
}

/** A PNG of the page or of `clip`, `{ x, y, width, height }` in CSS pixels; gives its bytes. */
export async function screenshot(page, { clip } = {}) {
  await tidy(page);
  return page.screenshot({
    type: 'png',
    animations: 'disabled',
    caret: 'initial',
    ...(clip && { clip }),
  });
}

async function quickInput(page, key, text, prefix = '') {
  const input = page.locator('.quick-input-box input');
  await page.keyboard.press(key);
  await input.waitFor();
  await input.fill(prefix + text);
}

/**
 * Where `text` stands on the page, in CSS pixels, measured on its own letters: a line of the
 * editor is one element, its words are not. Text broken over two spans is found too.
 */
async function placeOf(page, text) {
  const find = (wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const nodes = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let whole = '';
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, from: whole.length });
        whole += walker.currentNode.data.replaceAll('\u00a0', ' ');
      }
      const at = whole.indexOf(wanted);
      if (at < 0) continue;
      const point = (offset, end) => {
        const { node, from } = nodes.findLast((it) => (end ? it.from < offset : it.from <= offset));
        return [node, offset - from];
      };
      const range = document.createRange();
      range.setStart(...point(at, false));
      range.setEnd(...point(at + wanted.length, true));
      const [box] = range.getClientRects();
      return { x: box.x, y: box.y, width: box.width, height: box.height };
    }
    return undefined;
  };
  await shown(page, text);
  return page.evaluate(find, text);
}

/** Waits until a line of the editor shows `text`. */
export async function shown(page, text) {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.editor-instance .view-line')].some((line) =>
        line.textContent.replaceAll('\u00a0', ' ').includes(wanted),
      ),
    text,
  );
}
