import type { CitedItem, DocketCitation } from '../../filing/docket-citations/model';
import type { Range } from '../../text/range';
import { sentenceAround } from '../../text/sentences';

/** Citations that stand as one list, with the words that speak of them. */
export interface Place {
  readonly items: readonly CitedItem[];
  /** The words as written. */
  readonly written: string;
  /** From the sentence's start, or the end of the citation before, to the list. */
  readonly words: Range;
  /** What follows the list in its sentence, up to the next citation. */
  readonly after: Range;
  /** The list stands behind the full stop: the whole sentence is about it. */
  readonly behindStop: boolean;
  /** The words begin where the sentence does, not behind another citation. */
  readonly opens: boolean;
  readonly signal: boolean;
}

const lead =
  /^[\s([]*(?:(?:see|accord|cf\.?|compare)\b,?\s*(?:also\b,?\s*)?(?:generally\b,?\s*)?(?:e\.g\.,?\s*)?)?$/i;
const glue = /^[\s,;&()[\].]*(?:and|see|see\s+also)?[\s([]*$/i;
const signal =
  /(?:^|[\s([;])(?:see|accord|cf\.?|compare|id)\b[\s,]*(?:also\b|generally\b|e\.g\.)?[\s,([]*$/i;

/**
 * The places of a block's docket citations. A citation behind the full stop (`… letters. [Docket
 * No. 542.]`) belongs to the sentence before it; of two in a sentence each takes the words before it.
 *
 * @param skipped citations of other dockets, where words end too
 */
export function placesOf(
  text: string,
  citations: readonly DocketCitation[],
  skipped: readonly DocketCitation[] = citations,
): Place[] {
  const ends = skipped.map(({ range }) => range.end);
  const found: Place[] = [];
  for (let i = 0; i < citations.length; i++) {
    const first = citations[i];
    if (!first || first.re || first.openEnded) continue;
    const items = [...first.items];
    let last = first;
    for (let next = citations[i + 1]; next; next = citations[i + 1]) {
      if (
        !glue.test(text.slice(last.range.end, next.range.start)) ||
        next.range.start - last.range.end > 24
      )
        break;
      // `. [Docket No. 1.] [Docket No. 2.]` is a list as well; a new sentence with words is none.
      items.push(...next.items);
      last = next;
      i++;
    }
    let sentence = sentenceAround(text, first.range.start);
    const before = text.slice(sentence.start, first.range.start);
    const behindStop = lead.test(before);
    let end = first.range.start;
    if (behindStop) {
      let at = sentence.start - 1;
      while (at > 0 && /\s/.test(text[at] ?? '')) at--;
      if (at <= 0 || !/[.?!]["”’)\]]*$/.test(text.slice(Math.max(0, at - 3), at + 1))) continue;
      if (/\n\s*\n/.test(text.slice(at, sentence.start))) continue;
      sentence = sentenceAround(text, at);
      end = sentence.end;
    }
    const inside = ends.filter(
      (one) => one > sentence.start && one <= first.range.start && one < end + 1,
    );
    const start = Math.max(sentence.start, ...inside);
    const following =
      skipped.find(({ range }) => range.start >= last.range.end)?.range.start ?? text.length;
    const rest = behindStop
      ? last.range.end
      : Math.min(sentenceAround(text, last.range.start).end, following);
    found.push({
      items,
      words: { start, end },
      written: text.slice(start, end),
      after: { start: last.range.end, end: Math.max(rest, last.range.end) },
      behindStop,
      opens: start === sentence.start,
      signal: signal.test(text.slice(Math.max(0, first.range.start - 30), first.range.start)),
    });
  }
  return found;
}
