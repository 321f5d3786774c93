import { readFrontMatter } from '../../filing/front-matter';
import type { Filing } from '../../filing/model';
import type { Range } from '../../text/range';
import { findDates } from '../../time/dates/find-dates';
import type { CaptionOptions } from './caption-text';

/** What a caption says beside the case file, as far as it is known. */
export type CaptionWords = Partial<Pick<CaptionOptions, 'title' | 'hearing' | 're'>>;

/**
 * What a filing's front matter says for its caption: `title`, `re`, and `hearing`, written as
 * `May 19, 2016, 2:00 p.m., Courtroom 4`, in any order. What it leaves out is left out.
 */
export function frontMatterWords(filing: Filing): CaptionWords {
  const first = filing.list.at(0);
  if (first?.kind !== 'front-matter') return {};
  const { title, hearing, re } = readFrontMatter(first.raw);
  const read = hearing && hearingOf(hearing.text);
  return {
    ...(title ? { title: title.text } : {}),
    ...(read ? { hearing: read } : {}),
    ...(re ? { re: re.text } : {}),
  };
}

const clock = /(?:\bat\s+)?\b(\d{1,2}(?::\d\d)?\s*[ap]\.?\s?m\b\.?|(?:12(?::00)?\s+)?noon\b)/i;
const room = /\b(?:courtroom|ctrm\.?|dept\.?|department)\s+(?:no\.?\s*)?(\S.*)$/i;

/** The day, the hour and the courtroom that a line names; undefined where it names none of them. */
function hearingOf(line: string): CaptionWords['hearing'] {
  const mention = findDates(line).find(({ end, noYear }) => !end && !noYear);
  const rest = mention ? cut(line, mention.weekday?.range ?? mention.range, mention.range) : line;
  const time = clock.exec(rest);
  const courtroom = room.exec(time ? rest.replace(time[0], ' ') : rest)?.[1];
  const found = {
    ...(mention ? { date: mention.start?.toString() ?? written(line, mention.range) } : {}),
    ...(time?.[1] ? { time: time[1] } : {}),
    ...(courtroom ? { courtroom: trimmed(courtroom) } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The line without what stands from the one range to the other. */
function cut(line: string, from: Range, to: Range): string {
  return `${line.slice(0, from.start)} ${line.slice(to.end)}`;
}

function written(line: string, { start, end }: Range): string {
  return line.slice(start, end);
}

function trimmed(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\s,;]+(?:(?:on|at)\b)?[\s,;.]*$/i, '');
}
