import { type Range, shift } from '../text/range';
import type { DateMention } from '../time/model';
import type { Filing } from './model';

export interface HearingDate {
  readonly mention: DateMention;
  /** In the filing. */
  readonly range: Range;
}

/** The caption's own line: `Date: May 12, 2016`, `Hearing Date:`; not `Trial Date:`. */
const captionLine =
  /(?:^|[^\p{L}\s][^\S\n]*|[^\S\n]{2,}|\bHearing\s)Date(?:\s+(?:and|&)\s+Time)?\s*:[^\S\n]*$/iu;
const otherDate =
  /\b(?:trial|filed|filing|complaint|action|cut-?off|conference|dated?)\s+date\s*:\s*$/i;
const notice = /\btake\s+notice\s+that,?\s+on\s+(?:\p{L}+day,\s+)?$/iu;

/**
 * The hearing for which a filing is noticed: the date of its caption, or of its notice of motion
 * (“PLEASE TAKE NOTICE that on May 12, 2016”). None where two differ.
 */
export function hearingDate(filing: Filing): HearingDate | undefined {
  const found: HearingDate[] = [];
  const { bodyStart } = filing.outline;
  for (const [i, block] of filing.blocks.entries()) {
    if (i > bodyStart + 10) break;
    if (!block.facts.hasDigits) continue;
    for (const mention of block.facts.dates) {
      if (!mention.start || mention.end || mention.yearInferred) continue;
      const { start } = mention.weekday?.range ?? mention.range;
      const lineStart = block.clean.lastIndexOf('\n', start - 1) + 1;
      const line = block.clean.slice(lineStart, start);
      const inCaption = i < bodyStart && captionLine.test(line) && !otherDate.test(line);
      const lead = block.clean.slice(Math.max(0, start - 80), start);
      if (!inCaption && !notice.test(lead)) continue;
      found.push({ mention, range: shift(mention.range, filing.starts[i] ?? 0) });
    }
  }
  const [first] = found;
  const iso = first?.mention.start?.toString();
  return found.every(({ mention }) => mention.start?.toString() === iso) ? first : undefined;
}
