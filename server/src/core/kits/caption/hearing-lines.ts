import {
  type CaptionLine,
  partsOf,
  type ReadCaption,
  type ReadPart,
} from '../../filing/caption/read-caption';
import type { TextEdit } from '../../text/edit';
import { findDates } from '../../time/dates/find-dates';
import { type CaptionOptions, printedDay } from './caption-text';

type Hearing = NonNullable<CaptionOptions['hearing']>;

/** How a caption's hearing block comes to say what was given, line by line. */
export interface HearingChange {
  /** The block as it stands; empty where there is none. */
  readonly now: string;
  /** The lines that would be another, as they would be printed. */
  readonly wanted: string;
  /** Over the filing; none where there is no block. */
  readonly edits: readonly TextEdit[];
}

const rows = [
  { key: 'date', label: 'Date', known: /^(?:hearing(?: date)?|date)\s*:\s*/i },
  { key: 'time', label: 'Time', known: /^time\s*:\s*/i },
  { key: 'courtroom', label: 'Courtroom', known: /^(?:courtroom|ctrm|dept|department)\.?\s*:\s*/i },
] as const;

/**
 * What has to change in a caption's hearing block for it to say `given`; undefined where it says
 * so already. Only lines of which `given` has a value are touched; a label stays as it is written.
 */
export function differingHearing(
  caption: ReadCaption,
  given: Hearing,
  text: string,
): HearingChange | undefined {
  const block = partsOf(caption, 'hearing')[0];
  const edits: TextEdit[] = [];
  const wanted: string[] = [];
  let behind = block?.lines[0];
  for (const { key, label, known } of rows) {
    const value = given[key];
    const line = block?.lines.find((one) => known.test(one.text));
    behind = line ?? behind;
    if (value === undefined) continue;
    const printed = key === 'date' ? printedDay(value) : value;
    if (!line) {
      // `Hearing: May 19, 2016, 2:00 p.m.` says the time without a line of its own.
      if (key === 'time' && comparable(key, words(block)).includes(comparable(key, printed)))
        continue;
      wanted.push(`${label}: ${printed}`);
      if (behind) edits.push(lineBehind(behind, `${label}: ${printed}`, text));
      continue;
    }
    const has = line.text.replace(known, '');
    if (comparable(key, has) === comparable(key, printed)) continue;
    const labelled = known.exec(line.text)?.[0].trimEnd() ?? `${label}:`;
    wanted.push(`${labelled} ${printed}`);
    edits.push({ range: line.range, text: `${labelled} ${printed}` });
  }
  if (wanted.length === 0) return undefined;
  return { now: words(block), wanted: wanted.join('\n'), edits };
}

function words(block: ReadPart | undefined): string {
  return (block?.lines ?? []).map(({ text }) => text).join('\n');
}

/** A line of its own under another, whose end is made a hard one. */
function lineBehind({ range }: CaptionLine, line: string, text: string): TextEdit {
  const hard = /^ {2,}(?=[\r\n])/.exec(text.slice(range.end));
  const at = range.end + (hard?.[0].length ?? 0);
  return { range: { start: at, end: at }, text: hard ? `\n${line}  ` : `  \n${line}` };
}

/** A day by the calendar, a time and a room by their letters and digits. */
function comparable(key: keyof Hearing, written: string): string {
  const day = key === 'date' ? findDates(written)[0]?.start?.toString() : undefined;
  return day ?? written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
