import { type PaperKind, paperKinds } from '../../docket/paper-kind';
import type { DocketCitation } from '../../filing/docket-citations/model';
import { within } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { PartyBook } from '../party-book';
import { type Claim, type Reading, shiftReading } from './model';
import { readNoun } from './noun-reading';
import type { Place } from './place';
import { quoted } from './plain-words';

/** What says when the paper came in: `, filed June 17, 2008`. */
const filed = /,?\s+(?:which\s+was\s+)?(?:filed|submitted|lodged|entered|issued)\s/i;
const anyKind: ReadonlySet<PaperKind> = new Set(paperKinds);

/**
 * A citation that names its paper in parentheses behind it: `Dkt. 88 (Harbor’s opposition, filed
 * June 17, 2008)`. Without a day the words may as well be of an attachment, so that the kind of the
 * paper is no claim then. `Dkt. 88, filed June 17, 2008,` tells the day alone.
 */
export function readAside(
  text: string,
  { items, range, re, openEnded }: DocketCitation,
  dates: readonly DateMention[],
  book: PartyBook,
): Claim | undefined {
  const [item, second] = items;
  if (!item || second || item.pincites.length > 0 || re || openEnded) return undefined;
  if (quoted(text, range.start)) return undefined;
  const dated = dayBehind(text, range.end, dates);
  if (dated) {
    const reading: Reading = {
      kindRange: dated.range,
      kinds: paperKinds,
      excuses: anyKind,
      filers: [],
      date: dated,
    };
    return { items, readings: [reading], signal: false };
  }
  const open = /^\s*\(([^()“”"]{3,200})\)/.exec(text.slice(range.end, range.end + 240));
  const inside = open?.[1];
  if (!open || inside === undefined) return undefined;
  const start = range.end + open[0].indexOf(inside);
  const told = filed.exec(inside);
  const end = start + (told?.index ?? inside.length);
  const words = { start, end };
  const written = text.slice(start, end);
  const place: Place = {
    items,
    words,
    written,
    after: { start: end, end: start + inside.length },
    behindStop: false,
    opens: true,
    signal: false,
  };
  const mentions = book.mentionsIn(written);
  const here = within(dates, words);
  const found = readNoun(written, text, mentions, here, dates, place, book);
  if (!found?.date) return undefined;
  const reading: Reading = told ? found : { ...found, excuses: anyKind };
  return { items, readings: [shiftReading(reading, start)], signal: false };
}

/** `In Doc. 19, filed January 21, 2010, Defendants …`: the day right behind the citation. */
function dayBehind(
  text: string,
  from: number,
  dates: readonly DateMention[],
): DateMention | undefined {
  const told = /^,?\s+\(?filed\s+(?:on\s+)?/i.exec(text.slice(from, from + 40));
  if (!told) return undefined;
  const day = dates.find(({ range }) => range.start === from + told[0].length);
  return day && !day.end && !day.impossible ? day : undefined;
}
