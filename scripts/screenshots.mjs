// Makes the pictures of docs/images and of the walkthrough from the sample case in a real editor: `npm run screenshots`.
//
//   npm run screenshots                  all of them
//   npm run screenshots -- hover caption only these
//   --extension DIR, --folder DIR, --out DIR   other than the repository, the sample, docs/images
//
// A picture is a line in the table below. Each starts from a fresh window on a copy of the case.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import {
  answer,
  choose,
  clickText,
  closeSideBar,
  findings,
  goToLine,
  hoverText,
  newCase,
  openFile,
  openWorkbench,
  panelHeight,
  pick,
  problemsPanel,
  quickFixes,
  runCommand,
  screenshot,
  shown,
  typeText,
} from './editor/drive.mjs';
import { repo, sample } from './editor/places.mjs';
import { shrinkPng } from './editor/png.mjs';
import { writeRecord } from './editor/record-copies.mjs';
import { copyWorkspace } from './editor/workspace.mjs';

const LARGEST = 300_000;
const ORDER = 'order.filing.md';
const PACKET = join(repo, 'samples/motion-packet');

/** A picture that the walkthrough shows, packed with the extension: small, and the draft alone. */
const inWalkthrough = { width: 820, height: 560, out: join(repo, 'images') };

/**
 * The name of a picture and what to do before it is taken; sizes are CSS pixels. `lineOf` gives
 * the line (from 1) on which a text of the order stands, or of the file of another sample, `of`.
 */
const pictures = [
  {
    name: 'overview',
    async show(page, lineOf) {
      await findings(page, { count: 2 });
      await problemsPanel(page);
      await panelHeight(page, 150);
      await clickText(page, 'UNITED STATES');
      await goToLine(page, lineOf('Given the parties'));
    },
  },
  {
    name: 'hover',
    height: 640,
    async show(page, lineOf) {
      await findings(page);
      await goToLine(page, lineOf('596-1'));
      await hoverText(page, '596-1');
    },
  },
  {
    name: 'quick-fix',
    height: 640,
    async show(page, lineOf) {
      await findings(page);
      await goToLine(page, lineOf('Nos. 582'));
      await quickFixes(page, 'Nos. 582');
    },
  },
  {
    name: 'caption',
    file: 'motion.filing.md',
    async show(page) {
      await runCommand(page, 'Pincite: Insert Caption');
      await answer(page, 'Motion to Compel');
      await pick(page, ['Hearing', 'Re:']);
      for (const words of ['May 19, 2016', '2:00 p.m.', '', '542']) await answer(page, words);
      await shown(page, '**Motion to Compel**');
      await goToLine(page, 1);
    },
  },
  {
    name: 'caption-courts',
    file: 'motion.filing.md',
    async show(page) {
      await runCommand(page, 'Pincite: Insert Caption for Court');
      await shown(page, 'NORTHERN DISTRICT');
      await page.keyboard.press('ArrowDown');
      await shown(page, 'CENTRAL DISTRICT');
    },
  },
  {
    name: 'docket-view',
    settings: { 'workbench.activityBar.location': 'default' },
    async show(page, lineOf) {
      await findings(page);
      await goToLine(page, lineOf('On March 30, 2016'));
      await runCommand(page, 'Focus on Docket View');
      await page
        .locator('.monaco-list-row', { hasText: 'ADMINISTRATIVE MOTION' })
        .first()
        .waitFor();
    },
  },
  {
    name: 'kit-checklist',
    settings: { 'workbench.activityBar.location': 'default' },
    async show(page) {
      await findings(page);
      await runCommand(page, 'Pincite: New Filing');
      await choose(page, 'leave to file a unilateral');
      await choose(page, 'IQSystem, Inc.');
      const answers = [
        ['lawyer of the other side', ''],
        ['day of the order', 'April 6, 2016'],
        ['discovery request', 'Request for Production No. 12'],
        ['declaration is signed', 'Oakland, California'],
      ];
      for (const [asked, words] of answers) {
        await page.locator('.quick-input-message', { hasText: asked }).waitFor();
        await page.locator('.quick-input-box input').fill(words);
        await page.keyboard.press('Enter');
      }
      await choose(page, 'No stipulation');
      await choose(page, 'No log');
      await answer(page, 'unilateral-letter');
      await shown(page, 'I. THE DISPUTE');
      const selected = page.locator('[id="status.editor.selection"]', { hasText: 'selected' });
      for (const words of ['January 11, 2016', 'February 10, 2016', 'the e-mails of 2014']) {
        await selected.waitFor();
        await typeText(page, words);
        await selected.waitFor({ state: 'hidden' });
        await runCommand(page, 'Pincite: Next Blank');
      }
      await selected.waitFor();
      await runCommand(page, 'Focus on Docket View');
      // The docket is folded away, so that the checklist has the room.
      await page.locator('.pane-header', { hasText: 'Docket' }).first().click();
      await page.locator('.monaco-list-row', { hasText: 'Exhibit B' }).first().waitFor();
    },
  },
  {
    name: 'new-case',
    settings: { 'workbench.activityBar.location': 'default', 'breadcrumbs.enabled': false },
    async show(page, _lineOf, folder) {
      await findings(page);
      const docket = join(repo, 'test/fixtures/dockets/district-raw.html');
      const own = join(folder, '..', 'roe-v-doe');
      mkdirSync(own);
      await newCase(page, docket, own);
      await page.keyboard.press('Control+End');
      await typeText(
        page,
        '\nThe motion was granted. [Docket Nos. 105.] A letter followed. [Docket No. 104.]',
      );
      await findings(page, { count: 2 });
      await runCommand(page, 'Focus on Docket View');
      await page.locator('.monaco-list-row', { hasText: '105 · 1×' }).first().waitFor();
    },
  },
  {
    name: 'date-hover',
    height: 640,
    async show(page, lineOf) {
      await findings(page);
      await goToLine(page, lineOf('Accordingly, by April 22'));
      await hoverText(page, 'April 22, 2016');
    },
  },
  {
    name: 'deadline',
    height: 640,
    async show(page, lineOf) {
      await findings(page);
      await goToLine(page, lineOf('On March 30, 2016'));
      await runCommand(page, 'Pincite: Compute Deadline');
      await answer(page, '2015-03-17');
      await choose(page, 'Another period');
      await answer(page, '14 days');
      await choose(page, 'By hand');
      await page.locator('.quick-input-list', { hasText: 'Insert April 1, 2015' }).waitFor();
    },
  },
  {
    name: 'timeline',
    async show(page) {
      await findings(page);
      await runCommand(page, 'Pincite: Timeline');
      await page.locator('.webview.ready').first().waitFor();
    },
  },
  {
    name: 'report',
    async show(page, lineOf) {
      await findings(page);
      await closeSideBar(page);
      await goToLine(page, lineOf('On March 30, 2016'));
      await runCommand(page, 'Pincite: Verify Filing');
      await page.locator('.webview.ready').first().waitFor();
    },
  },
  {
    name: 'quote-from-record',
    height: 640,
    async show(page, lineOf, folder) {
      await writeRecord(folder);
      await findings(page);
      await closeSideBar(page);
      await goToLine(page, lineOf('Given the parties'));
      await runCommand(page, 'Pincite: Quote from Record');
      await page.locator('.quick-input-title', { hasText: '3 papers' }).waitFor();
      await page.mouse.move(640, 600);
      await typeText(page, 'returned calls');
      await page.locator('.quick-input-list', { hasText: 'Docket No. 589 at 2' }).waitFor();
    },
  },
  {
    name: 'quote-hover',
    height: 640,
    async show(page, lineOf, folder) {
      await writeRecord(folder);
      await findings(page);
      await closeSideBar(page);
      // A key makes the editor look into the copies, which came after the draft was opened.
      await goToLine(page, lineOf('IT IS SO ORDERED'));
      await typeText(page, ' ');
      await goToLine(page, lineOf('With respect to its dispute'));
      const card = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Quoted from 589' });
      for (let left = 8; left > 0 && !(await card.first().isVisible()); left -= 1) {
        await page.keyboard.press('Escape');
        await hoverText(page, 'were left, there were no');
      }
      await card.first().waitFor();
    },
  },
  {
    name: 'references',
    of: PACKET,
    file: 'declarations/reyes.filing.md',
    settings: { 'pincite.referencesCodeLens': true },
    async show(page) {
      await closeSideBar(page);
      const lens = page.locator('.codelens-decoration a', { hasText: 'Exhibit A:' });
      await lens.first().click();
      await page.locator('.zone-widget .monaco-list-row', { hasText: 'motion' }).first().waitFor();
    },
  },
  {
    name: 'rename-preview',
    of: PACKET,
    file: 'motion.filing.md',
    settings: { 'workbench.activityBar.location': 'default' },
    async show(page, lineOf) {
      await closeSideBar(page);
      await goToLine(page, lineOf('(“IQS”)'));
      await page.getByText('IQS', { exact: true }).first().click();
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      await box.fill('IQSystem');
      await page.keyboard.press('Control+Enter');
      await page.locator('.part.panel .monaco-list-row', { hasText: 'case.yaml' }).waitFor();
    },
  },
  {
    name: 'walkthrough-case',
    ...inWalkthrough,
    async show(page) {
      await openFile(page, 'case.yaml');
      await closeSideBar(page);
    },
  },
  {
    name: 'walkthrough-hover',
    ...inWalkthrough,
    async show(page, lineOf) {
      await findings(page);
      await closeSideBar(page);
      await goToLine(page, lineOf('596-1'));
      await hoverText(page, '596-1');
    },
  },
  {
    name: 'walkthrough-caption',
    ...inWalkthrough,
    file: 'motion.filing.md',
    async show(page) {
      await closeSideBar(page);
      await runCommand(page, 'Pincite: Insert Caption');
      await answer(page, 'Motion to Compel');
      await pick(page, []);
      await shown(page, '**Motion to Compel**');
      await goToLine(page, 1);
    },
  },
  {
    name: 'walkthrough-fix',
    ...inWalkthrough,
    async show(page, lineOf) {
      await findings(page);
      await closeSideBar(page);
      await goToLine(page, lineOf('Nos. 582'));
      await quickFixes(page, 'Nos. 582');
    },
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    extension: { type: 'string', default: repo },
    folder: { type: 'string', default: sample },
    out: { type: 'string', default: join(repo, 'docs', 'images') },
  },
});
mkdirSync(values.out, { recursive: true });
for (const picture of pictures) {
  if (positionals.length === 0 || positionals.includes(picture.name)) await take(picture);
}

async function take({
  name,
  show,
  settings,
  width,
  height,
  clip,
  of,
  file = ORDER,
  out = values.out,
}) {
  const workspace = copyWorkspace([of ?? values.folder]);
  // A filing that is about to be begun.
  writeFileSync(join(workspace.folders[0], file), '', { flag: 'a' });
  const picture = join(out, `${name}.png`);
  let workbench;
  try {
    workbench = await openWorkbench({
      extension: values.extension,
      folder: workspace.folders[0],
      ...(width && { width }),
      ...(height && { height }),
      ...(settings && { settings }),
      say: console.log,
    });
    await openFile(workbench.page, file);
    const lines = lineFinder(join(workspace.folders[0], of ? file : ORDER));
    await show(workbench.page, lines, workspace.folders[0]);
    const bytes = shrinkPng(await screenshot(workbench.page, { clip }));
    writeFileSync(picture, bytes);
    const size = `${Math.round(bytes.length / 1000)} KB`;
    console.log(
      `${relative(repo, picture)}: ${size}${bytes.length > LARGEST ? ', too large' : ''}`,
    );
    if (bytes.length > LARGEST) process.exitCode = 1;
  } catch (error) {
    if (workbench) {
      const failed = join(repo, '.vscode-test', `failed-${name}.png`);
      writeFileSync(failed, await workbench.page.screenshot());
      console.error(`${name}: see ${relative(repo, failed)}`);
    }
    console.error(error);
    process.exitCode = 1;
  } finally {
    await workbench?.close();
    workspace.remove();
  }
}

function lineFinder(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (text) => {
    const index = lines.findIndex((line) => line.includes(text));
    if (index < 0) throw new Error(`The order does not hold “${text}”.`);
    return index + 1;
  };
}
