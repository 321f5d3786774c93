// `npm run corpus -- FOLDER`: every finding on every text of a folder (and of the folders in it),
// in context, to be read by eye; then the counts, by code and severity, and per 1,000 words.
// A folder with a case.yaml at or above a text lends it its case. With `--as-drafts` the text of
// pages is judged as though it were being written: page furniture out, paragraphs in one piece.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCaseFile } from '../server/src/core/case/find-case-file';
import { loadCase } from '../server/src/core/case/load-case';
import type { Finding } from '../server/src/core/checks/define';
import { createEngine } from '../server/src/core/engine/engine';
import type { Filing } from '../server/src/core/filing/model';
import { readFiling } from '../server/src/core/filing/read-filing';
import { diskFiles } from '../server/src/host/disk-files';

const around = 60;
const isText = /\.(?:txt|md|filing|brief|pleading)$/i;
const isAbout = /^(?:readme|notes|sources|changelog|docket)\b/i;

async function report(folder: string, asDrafts: boolean): Promise<void> {
  const files = diskFiles();
  const engine = createEngine();
  const counts = new Map<string, number>();
  let words = 0;
  let texts = 0;
  let cites = 0;
  let loud = 0;
  for (const path of walk(folder)) {
    const page = readFiling(readFileSync(path, 'utf8'));
    const filing = asDrafts ? readFiling(draftOf(page)) : page;
    const { text } = filing;
    const caseFile = await findCaseFile(files, dirname(path));
    const context = caseFile ? await loadCase(files, caseFile) : undefined;
    texts++;
    words += text.split(/\s+/).filter(Boolean).length;
    for (const block of filing.blocks) cites += block.facts.docketCitations.length;
    for (const finding of engine.check({ filing, ...(context ? { case: context } : {}) })) {
      const key = `${finding.code} ${finding.severity}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (finding.severity === 'warning' || finding.severity === 'error') loud++;
      console.log(shown(relative(folder, path), text, finding));
    }
  }
  console.log(`\n${texts} texts, ${words} words, ${cites} docket citations`);
  for (const [key, count] of [...counts].sort())
    console.log(`${String(count).padStart(6)}  ${key}`);
  const rate = words === 0 ? 0 : (loud * 1000) / words;
  console.log(`${loud} at warning or above, ${rate.toFixed(3)} per 1,000 words`);
}

/** The words of a printed paper as a draft would have them. */
function draftOf({ blocks }: Filing): string {
  return blocks
    .filter(({ kind }) => kind !== 'blank')
    .map(({ clean }) => clean.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

function* walk(at: string): Generator<string> {
  for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(at, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (isText.test(entry.name) && !isAbout.test(entry.name)) yield path;
  }
}

function shown(file: string, text: string, { code, severity, range, message }: Finding): string {
  const line = text.slice(0, range.start).split('\n').length;
  const flat = (start: number, end: number) =>
    text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const context = `${flat(range.start - around, range.start)}«${flat(range.start, range.end)}»${flat(range.end, range.end + around)}`;
  return `${file}:${line} ${code} ${severity}\n    …${context}…\n    ${message}`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-drafts': { type: 'boolean', default: false } },
});
const [folder, second] = positionals;
if (folder && second === undefined) void report(resolve(folder), values['as-drafts']);
else {
  console.error('usage: npm run corpus -- FOLDER [--as-drafts]');
  process.exitCode = 2;
}
