import { headKinds, kindWordsIn } from '../../docket/paper-kind';
import { shift, within } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Mention, PartyBook } from '../party-book';
import type { Reading } from './model';
import { namedFrom } from './named';
import type { Place } from './place';

/** A noun right before the citation: `Plaintiff's Motion (Doc. 36)`, where no verb claims it. */
export function readNoun(
  plain: string,
  text: string,
  mentions: readonly Mention[],
  here: readonly DateMention[],
  dates: readonly DateMention[],
  place: Place,
  book: PartyBook,
): Reading | undefined {
  if (place.behindStop) return undefined;
  // `Harbor’s answer is ECF No. 9.`
  const said = plain.replace(copula, (words) => ' '.repeat(words.length));
  const phrase =
    /(?:^|[\s,;(])((?:(?:see|in|under|per|pursuant\s+to|considered|reviewed|before\s+the\s+court\s+(?:is|are)|pending)\s+)?(?:also\s+)?)((?:the|this|that|an?|its|his|her|their|[\p{Lu}][^,;:.()]*?['’]s?)\s+[^,;:()]{2,160}?|\p{Lu}[^,;:()]{2,160}?)\s*[,([]*\s*$/iu.exec(
      said,
    );
  if (!phrase) return undefined;
  const start = phrase.index + phrase[0].indexOf(phrase[2] ?? '');
  const lead = plain.slice(0, start);
  const listed =
    !place.opens &&
    /^[\s)\],;.]*(?:(?:and|as\s+well\s+as|along\s+with)\s+)?(?:\w+ly\s+)?$/i.test(lead);
  const opening =
    place.opens &&
    /^[\s("“]*(?:(?:see|in|under|per|pursuant\s+to|having\s+(?:considered|reviewed)|(?:now\s+)?(?:pending\s+)?before\s+the\s+court\s+(?:is|are)|pending\s+(?:is|are))\s+)?(?:also,?\s+)?$/i.test(
      lead,
    );
  if (!listed && !opening) return undefined;
  const words = phrase[2] ?? '';
  const all = kindWordsIn(words);
  const heads = headKinds(withoutOwner(words));
  const [head] = heads;
  if (
    !head ||
    !/^(?:\s*(?:for|to|re|regarding|in|of|on|seeking|with)\b.*)?\s*$/is.test(
      words.slice(heads[heads.length - 1]?.range.end),
    )
  )
    return undefined;
  if (!onlyDescribes(words.slice(0, head.range.start))) return undefined;
  if (/\b(?:proposed|is|are|was|were|has|had|argues?|contends?)\b/i.test(words)) return undefined;
  const owner = mentions.filter(
    ({ range }) => range.start >= start && range.end <= start + head.range.start,
  );
  const possessive = owner.filter(({ range }) => /^['’]/.test(plain.slice(range.end)));
  const last = possessive[possessive.length - 1];
  const filers =
    last &&
    possessive.length === 1 &&
    /^['’]s?\s+[^'’]*$/.test(plain.slice(last.range.end, start + head.range.start)) &&
    all.length === heads.length
      ? [last]
      : [];
  const behind = afterwards(text, place, dates, book);
  const inside = here.filter(
    ({ range }) =>
      range.start - place.words.start >= start &&
      range.end - place.words.start <= start + head.range.start,
  );
  const adjective = inside.length === 1 && here.length === 1 ? inside[0] : undefined;
  return {
    kindRange: shift(head.range, start),
    kinds: heads.map(({ kind }) => kind),
    excuses: new Set(all.map(({ kind }) => kind)),
    filers: [...filers, ...(behind?.filers ?? [])],
    ...(behind?.date
      ? { date: behind.date }
      : adjective
        ? { date: adjective, dateOfPaper: true }
        : {}),
  };
}

const copula = /\s(?:is|are|was\s+filed\s+(?:as|at)|appears?\s+at|is\s+docketed\s+(?:as|at))\s*$/i;

/** Words in front of a noun that only say which one: names, owners, and such as `amended`. */
function onlyDescribes(words: string): boolean {
  return words
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || /^\p{Lu}/u.test(word) || describing.test(word));
}

const describing =
  /^(?:the|this|that|an?|its|his|her|their|and|of|court['’]s|administrative|amended|joint|first|second|third|fourth|initial|renewed|emergency|ex|parte|unopposed|opposed|opening|supplemental|pending|instant|prior|earlier|original|timely|sworn|scheduling|written|own|recent|subsequent|later|corrected|discovery|\d+,?)$/;

/** `Plaintiff's` and its like in front of a noun, blanked, so that the noun is the head. */
function withoutOwner(words: string): string {
  return words.replace(/^.*['’]s?\s/s, (owner) => ' '.repeat(owner.length));
}

/** What follows a cited noun: `(Dkt. 542) was filed by IQS on March 30, 2016`. */
function afterwards(text: string, place: Place, dates: readonly DateMention[], book: PartyBook) {
  const after = text.slice(place.after.start, place.after.end);
  const said =
    /^[)\]]?,?\s*\(?\s*(?:which\s+)?(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:filed|submitted|lodged|entered|issued)\s+(?:(by|on)\s+)?/.exec(
      after,
    );
  if (!said) return undefined;
  const here = within(dates, place.after);
  const first = here[0];
  const rest = after.slice(said[0].length, said[0].length + 160);
  if (said[1] !== 'by') {
    const at = place.after.start + said[0].length;
    return first && first.range.start === at && !first.end
      ? { date: first, filers: [] }
      : undefined;
  }
  const named = namedFrom(0, book.mentionsIn(rest), rest);
  const offset = place.after.start + said[0].length - place.words.start;
  const end = named[named.length - 1]?.range.end ?? 0;
  const day = /^\s+on\s+/.exec(rest.slice(end));
  const dayAt = place.after.start + said[0].length + end + (day?.[0].length ?? 0);
  const date =
    named.length > 0 && day && first?.range.start === dayAt && !first.end ? first : undefined;
  const filers = named.map((one) => ({ ...one, range: shift(one.range, offset) }));
  return { filers, ...(date ? { date } : {}) };
}
