import { labelPath, type OutlineEntry, outlineOf } from '../../filing/heading-outline';
import { labelText } from '../../filing/headings';
import type { Filing, LabelStyle } from '../../filing/model';
import { labelReadings } from '../../filing/section-references';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { Mention } from '../mentions/mention';
import { mentionsOf } from '../mentions/mentions';
import type { Renamer } from './renaming';

const forms: Readonly<Record<LabelStyle, string>> = {
  'upper-roman': 'a roman numeral, “IV”',
  'upper-letter': 'a capital letter, “C”',
  arabic: 'a number, “3”',
  'lower-letter': 'a letter, “c”',
  'lower-roman': 'a small roman numeral, “iv”',
};

/** A heading with another label, and every reference to it and to what stands under it. */
export const renameSection: Renamer = ({ mention, snapshot, text }) => {
  const { filing, path = '' } = snapshot;
  const entries = outlineOf(filing);
  const at = entries.findIndex((entry) => keyOf(path, entry) === mention.key);
  const entry = entries[at];
  if (!entry) return { why: 'This heading is not one of the filing’s own.' };
  const { style } = entry.label;
  const given = /[^.\s]+$/.exec(text.replace(/\.$/, ''))?.[0] ?? '';
  const reading = labelReadings(given).find((one) => one.style === style);
  if (!reading || !/^[A-Za-z\d]+$/.test(given)) {
    return { why: `A heading beside this one has ${forms[style]}.` };
  }
  const own = labelPath(entry.path);
  if (entries.some((one) => one !== entry && labelPath(one.path) === own)) {
    return {
      why: `Two headings are labelled ${own}, so what points there may mean either. “Pincite: Renumber” tells them apart.`,
    };
  }
  const taken = entries.find(
    (one) => one.series === entry.series && one.label.value === reading.value,
  );
  if (taken && taken !== entry) {
    return {
      why: `There is a heading ${labelPath(taken.path)} already. Move the text, then use “Pincite: Renumber”.`,
    };
  }
  const label = labelText(reading.value, style);
  const run = runOver(entry, filing);
  if (run !== undefined) {
    return {
      why: `“${run}” is a run, which would not be one any more. Write its parts out first.`,
    };
  }
  const under = new Map([[mention.key, entry]]);
  for (let i = at + 1; (entries[i]?.path.length ?? 0) > entry.path.length; i++) {
    const one = entries[i];
    if (one) under.set(keyOf(path, one), one);
  }
  const edits: TextEdit[] = [];
  for (const one of mentionsOf(snapshot, 'section')) {
    const target = under.get(one.key);
    const range = target && !one.kept && partFor(entry, target, one);
    if (range) edits.push({ range, text: label });
  }
  return { files: [{ path, edits }], key: mention.key };
};

function keyOf(path: string, { start }: OutlineEntry): string {
  return `section ${path} ${start}`;
}

/** The part of a label that names a heading above the one it points at: `B` of `II.B.1`. */
function partFor(
  renamed: OutlineEntry,
  target: OutlineEntry,
  { label, labelRange }: Mention,
): Range | undefined {
  const parts = [...label.matchAll(/[^.()\s\u2010-\u2013-]+/g)];
  const part = parts[parts.length - 1 - (target.path.length - renamed.path.length)];
  if (!part) return undefined;
  const start = labelRange.start + part.index;
  return { start, end: start + part[0].length };
}

/** The words of a run of parts that begins or ends at a heading, or goes over it: `Parts II-IV`. */
function runOver({ label, path }: OutlineEntry, { blocks }: Filing): string | undefined {
  const form =
    /\b(?:Parts|Sections|Arguments)\s+([A-Za-z\d.]{1,12})(?:\s*[-\u2010-\u2013]\s*|\s+(?:through|to)\s+)([A-Za-z\d.]{1,12})/g;
  const above = path.slice(0, -1).map(({ value, style }) => labelText(value, style));
  for (const block of blocks) {
    if (block.kind === 'quote' || block.facts.sectionReferences.length === 0) continue;
    for (const match of block.clean.matchAll(form)) {
      const [from, to] = [match[1], match[2]].map((end) => {
        const parts = (end ?? '').split('.').filter((part) => part !== '');
        const last = parts.pop() ?? '';
        // `Parts V.A through V.C` is no run of the headings under II.
        if (parts.join('.') !== above.slice(above.length - parts.length).join('.'))
          return undefined;
        return labelReadings(last).find((one) => one.style === label.style)?.value;
      });
      if (from !== undefined && to !== undefined && from <= label.value && label.value <= to) {
        return match[0].replace(/\s+/g, ' ');
      }
    }
  }
  return undefined;
}
