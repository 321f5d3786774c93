import type { DocketCitation } from '../../filing/docket-citations/model';
import { within } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Mention, PartyBook } from '../party-book';
import { readAside } from './aside-reading';
import { countOf } from './count';
import { type Claim, type Reading, shiftReading } from './model';
import { readNoun } from './noun-reading';
import { type Place, placesOf } from './place';
import { blankDates, contents, elsewhere, quoted, reported, withoutAsides } from './plain-words';
import { ownClause, readVerb } from './verb-reading';
import { type ClaimVerb, claimVerbsIn } from './verbs';
import { readWhich } from './which-reading';

/** Longer sentences are not taken apart: they have more than one reading. */
const longest = 900;

/** What a block's sentences say of the entries they cite. Pure text; see `compare` for the docket. */
export function readClaims(
  text: string,
  citations: readonly DocketCitation[],
  dates: readonly DateMention[],
  book: PartyBook,
  all: readonly DocketCitation[] = citations,
): Claim[] {
  const claims = citations.flatMap((one) => readAside(text, one, dates, book) ?? []);
  for (const place of placesOf(text, citations, all)) {
    const { words, items, signal } = place;
    if (words.end - words.start > longest || items.length > 40) continue;
    if (quoted(text, words.start)) continue;
    const readings = readingsAt(text, place, dates, book);
    const count = countOf(text, place);
    if (readings.length > 0 || count) {
      claims.push({ items, readings, signal, ...(count ? { count } : {}) });
    }
  }
  return claims;
}

function readingsAt(
  text: string,
  place: Place,
  dates: readonly DateMention[],
  book: PartyBook,
): Reading[] {
  const { words } = place;
  const written = text.slice(words.start, words.end);
  if (elsewhere.test(written)) return [];
  const pinned = place.items.some((item) => item.pincites.length > 0);
  if (pinned) return [];
  const here = within(dates, words);
  // Of the same length as the text, so that every offset stays true.
  const plain = withoutAsides(blankDates(written, here, words.start));
  const cut = contents.exec(plain.replace(/^[\s\S]{0,3}/, (start) => ' '.repeat(start.length)));
  const verbs = verbsToRead(plain);
  if (reported.test(plain)) {
    const at = reported.exec(plain)?.index ?? 0;
    if (!cut || at < cut.index) return [];
  }
  const which = readWhich(plain, here, place);
  if (which) return [shiftReading(which, words.start)];
  const mentions = book.mentionsIn(plain);
  const found: Reading[] = [];
  let carried: readonly Mention[] = [];
  for (const [i, verb] of verbs.entries()) {
    // Behind `in which` the words tell what is in the paper; but a clause of its own may follow.
    if (cut && verb.range.start > cut.index && !ownClause(plain, verb, mentions, cut.index))
      continue;
    const reading = readVerb({
      plain,
      verb,
      before: verbs[i - 1],
      next: verbs[i + 1],
      carried,
      mentions,
      dates: here,
      place,
    });
    if (reading === 'blocked' && !verb.soft) return [];
    if (reading && reading !== 'blocked') {
      found.push(reading);
      carried = reading.filers;
    }
  }
  if (verbs.every(({ soft }) => soft) && found.length === 0) {
    const noun = readNoun(plain, text, mentions, here, dates, place, book);
    if (noun) found.push(noun);
  }
  return found.map((reading) => shiftReading(reading, words.start));
}

/** The verbs of filing and ruling; one that tells it less surely only where it is the only one. */
function verbsToRead(plain: string): readonly ClaimVerb[] {
  const all = claimVerbsIn(plain);
  const sure = all.filter(({ soft }) => !soft);
  if (sure.length > 0) return sure;
  return all.length === 1 ? all : [];
}
