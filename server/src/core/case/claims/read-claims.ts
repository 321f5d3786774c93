import { headKinds, type KindWord, kindWordsIn, type PaperKind } from '../../docket/paper-kind';
import type { DocketCitation } from '../../filing/docket-citations/model';
import { type Range, shift, within } from '../../text/range';
import type { DateMention } from '../../time/model';
import type { Mention, PartyBook } from '../party-book';
import { countOf } from './count';
import type { Claim, Reading } from './model';
import { type Place, placesOf } from './place';
import { type ClaimVerb, claimVerbsIn } from './verbs';

/** Longer sentences are not taken apart: they have more than one reading. */
const longest = 900;

/** Another forum, somebody else's account, or a thing not done: the words are no claim of ours. */
const elsewhere =
  /\b(?:state\s+court|superior\s+court|court\s+of\s+appeals?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal)\s+circuit|supreme\s+court|another\s+(?:court|district|case)|bankruptcy\s+court|eeoc?|administrative\s+(?:complaint|charge|claim|appeal)|(?:formal|informal|internal|discrimination|retaliation|ethics|whistleblower|bar|police|verbal|oral)\s+(?:complaint|report|statement|charge)|complaints?\s+(?:to|about)|entered\s+into|grievance|patent\s+office|agency|police|sec|arbitrat\w+)\b/i;
const reported =
  /\b(?:argu|contend|assert|alleg|claim|stat|explain|represent|maintain|say|acknowledg|admit|conced|complain|declar|attest|testif|confirm|indicat|show|reflect|describ|recit|mention|not|believ|find|found)(?:s|es|d|ed|ies|ied|ing|e)?\s+(?:\w+\s+){0,4}?that\b|\bsaid\s+that\b|\baccording\s+to\b|\bas\s+(?:\w+\s+){0,3}(?:stated|alleged|explained|noted|described|shown|discussed|argued|set\s+forth)\b/i;
const notDone =
  /\b(?:not|never|neither|nor|failed\s+to|neglected\s+to|declined\s+to|refused\s+to|did\s+not|has\s+yet|have\s+yet|without\s+having)\b/i;
const unreal =
  /\b(?:not|never|to|will|shall|may|must|would|should|could|can|might|if|unless|be|being|did|does|were\s+to)\s+(?:\w+ly\s+)?$/i;
const passive = /\b(?:was|were|been)\s+(?:\w+ly\s+)?$/i;
/** `IT IS HEREBY ORDERED`, `is granted`: what this paper itself does. */
const decrees = /\b(?:is|are|be|being|it)\s+(?:(?:hereby|further|also|therefore|so)\s+)*$/i;
/** Where the words leave the paper and speak of what is in it. */
const contents =
  /\b(?:in\s+which|wherein|whereby|stating|arguing|seeking|asserting|contending|asking|requesting|attaching|because|after|before|when|while|which|that(?!\s+(?:\w+\s+)?(?:motion|request|order|application|stipulation|letter|relief)\b)|who|whether|so\s+that|in\s+order\s+to|as\s+well\s+as)\b|[;:]/i;
/** Between a subject and its verb. */
const light =
  /^(?:['’]s?\s+(?:(?:lead|local)\s+)?(?:counsel|attorneys?|lawyers?))?(?:\s|[,()[\]]|\b(?:then|also|again|next|first|both|each|has|have|had|too|only|thereafter|later|in\s+turn|in\s+part|in\s+response|subsequently|itself|\w+ly|through\s+(?:its\s+|his\s+|her\s+)?counsel|pro\s+se|et\s+al\.?)\b)*$/i;
const together =
  /^(?:\s|[,&()]|\band\b|\bor\b|\bjoined\s+by\b|\balong\s+with\b|\btogether\s+with\b|\bet\s+al\.?)*$/i;
/** In an object between verb and `on DATE`: the day may be that of another thing. */
const otherDay =
  /\b(?:hearing|trial|conference|deposition|deadline|meeting|calls?|e-?mails?|incident|accident|contract|agreement|set|held|dated|due|scheduled|occurr\w+|took\s+place|served|sent|events?|injur\w+|terminat\w+|decision|submission|order|continue|extend|extending|until)\b/i;

/** What a block's sentences say of the entries they cite. Pure text; see `compare` for the docket. */
export function readClaims(
  text: string,
  citations: readonly DocketCitation[],
  dates: readonly DateMention[],
  book: PartyBook,
  all: readonly DocketCitation[] = citations,
): Claim[] {
  const claims: Claim[] = [];
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
  const verbs = claimVerbsIn(plain);
  if (reported.test(plain)) {
    const at = reported.exec(plain)?.index ?? 0;
    if (!cut || at < cut.index) return [];
  }
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
    if (reading === 'blocked') return [];
    if (reading) {
      found.push(reading);
      carried = reading.filers;
    }
  }
  if (verbs.length === 0) {
    const noun = readNoun(plain, text, mentions, here, dates, place, book);
    if (noun) found.push(noun);
  }
  return found.map((reading) => moved(reading, words.start));
}

interface VerbAt {
  readonly plain: string;
  readonly verb: ClaimVerb;
  readonly before: ClaimVerb | undefined;
  readonly next: ClaimVerb | undefined;
  /** Who did what the verb before tells: the subject holds on behind `and`. */
  readonly carried: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly place: Place;
}

function readVerb(at: VerbAt): Reading | 'blocked' | undefined {
  const { plain, verb, before, next, mentions, place } = at;
  const from = before?.range.end ?? 0;
  const lead = plain.slice(from, verb.range.start);
  if (unreal.test(lead) || decrees.test(lead) || notDone.test(lead)) return 'blocked';
  const isPassive = passive.test(lead);
  const bareNoun =
    !isPassive && /^\s+(?:by|on)\b/.test(plain.slice(verb.range.end)) && endsInKind(lead);
  let filers: Mention[] = [];
  let object: Range;
  const tail = plain.slice(verb.range.end, next ? next.range.start : plain.length);
  if (isPassive || bareNoun) {
    if (verb.implies && verb.word !== 'granted' && verb.word !== 'denied') return 'blocked';
    object = { start: clauseStart(plain, from, verb.range.start), end: verb.range.start };
    const by = /^\s+(?:\w+ly\s+)?(?:on\s+[\s,]*)?by\s+/.exec(tail);
    if (by) filers = namedFrom(verb.range.end + by[0].length, mentions, plain);
    if (by && filers.length === 0) return 'blocked';
  } else {
    filers = subjectOf(verb, mentions, plain, from);
    if (filers.length === 0) {
      // `the court granted … and ordered`: the subject before holds on.
      if (!before || !/\band\s+(?:\w+ly\s+)?$/.test(lead)) return 'blocked';
      filers = [...at.carried];
      if (filers.length === 0) return 'blocked';
    }
    const end = next ? objectEnd(plain, verb.range.end, next, mentions) : plain.length;
    object = { start: verb.range.end, end };
  }
  const words = plain.slice(object.start, object.end);
  const stop = isPassive ? words.length : (contents.exec(words)?.index ?? words.length);
  const named = words.slice(0, stop);
  const heads = objectKinds(named);
  const own = verb.implies ? [] : heads;
  const excuses = new Set(excusesIn(named, own, place.behindStop).map(({ kind }) => kind));
  let kinds: PaperKind[];
  let kindRange: Range;
  const [head] = heads;
  if (verb.implies) {
    kinds = [verb.implies];
    kindRange = verb.range;
    // `granted the motion (Dkt. 12)` may cite the motion.
    if (verb.ofCourt) for (const { kind } of kindWordsIn(named)) excuses.add(kind);
    if (verb.word === 'stipulated' || verb.word === 'applied') excuses.add('order');
  } else if (head) {
    kinds = heads.map(({ kind }) => kind);
    kindRange = shift(head.range, object.start);
  } else return undefined;
  if (/\bproposed\b/i.test(named) || handedElsewhere.test(words)) return 'blocked';
  const byCourt = filers.length > 0 && filers.every((one) => one.court);
  if (
    !isPassive &&
    !bareNoun &&
    !actsInCourt(verb, plain.slice(verb.range.end, object.end), byCourt)
  ) {
    return 'blocked';
  }
  // `was denied`: of a motion, not of entry to a building.
  if (isPassive && verb.implies && heads.length === 0) return 'blocked';
  const headEnd = heads[heads.length - 1]?.range.end ?? 0;
  const date = dateOf(at, {
    isPassive: isPassive || bareNoun,
    until: isPassive || bareNoun ? (next?.range.start ?? plain.length) : object.start + stop,
    // `issued the order on …`: the paper itself is no other thing with a day of its own.
    from: isPassive || bareNoun || verb.implies ? verb.range.end : object.start + headEnd,
  });
  const ruling = verb.word === 'granted' || verb.word === 'denied' ? verb.word : undefined;
  const partly = /\bin\s+part\b/i.test(plain);
  return {
    kindRange,
    kinds,
    excuses,
    filers,
    ...(date ? { date } : {}),
    ...(ruling && !partly ? { ruling, rulingRange: verb.range } : {}),
  };
}

/** Filed with somebody else than this court. */
const handedElsewhere =
  /\bwith\s+(?!(?:the\s+|this\s+)?(?:court|clerk|leave|respect|regard|exhibits?|support\w*|prejudice|permission|points|memorand\w+|declarations?|attach\w*|proof|an?\b))/i;
const aboutPaper = /^\s*(?:on\s|to\s|in\s|,)?(?:\S+\s+){0,5}?$/;

/** Whether a verb speaks of a filing here: one may answer a letter, and deny an allegation. */
function actsInCourt(verb: ClaimVerb, object: string, byCourt: boolean): boolean {
  if (verb.ofCourt) return byCourt;
  if (verb.word === 'entered')
    return byCourt || /\b(?:stipulation|judgment|notice)\b/i.test(object);
  if (!verb.implies) return true;
  const words = object.trim();
  if (words === '' || /^[,.([]/.test(words)) return aboutPaper.test(object) || words.length < 3;
  if (/^(?:by\s|that\b|:)/i.test(words)) return false;
  if (verb.word.endsWith('moved'))
    return /^(?:for|to\s+\p{Ll}|in\s+limine|ex\s+parte|under)/u.test(words);
  if (verb.word === 'applied') return /^for\b/i.test(words);
  if (verb.word === 'stipulated') return /^(?:to|for)\b/i.test(words);
  if (/^(?:it|them|that|this|the\s+same|the\s+request)\b/i.test(words)) return true;
  return kindWordsIn(words.slice(0, 90)).some(({ kind }) => kind !== 'other' && kind !== 'letter');
}

/** The kinds named at the object's head, short words such as `timely` left out. */
function objectKinds(words: string): readonly KindWord[] {
  return headKinds(words.replace(/,[^,]*,/g, (aside) => ' '.repeat(aside.length)));
}

/** Other papers of the object that the citation may stand for. */
function excusesIn(words: string, heads: readonly KindWord[], behindStop: boolean): KindWord[] {
  const last = heads[heads.length - 1];
  return kindWordsIn(words).filter(({ range }) => {
    if (!behindStop) return true;
    // `opposed the motion`: behind the stop the opposition is meant.
    if (!last) return false;
    if (range.start <= last.range.start) return true;
    // Behind the stop the whole is cited: `a response to Plaintiff's statement` is the response.
    return /\b(?:and|with|,)\s+(?:\S+\s+){0,4}$/.test(words.slice(last.range.end, range.start));
  });
}

function subjectOf(
  verb: ClaimVerb,
  mentions: readonly Mention[],
  plain: string,
  from: number,
): Mention[] {
  const before = mentions.filter(
    ({ range }) => range.end <= verb.range.start && range.start >= from,
  );
  const last = before[before.length - 1];
  if (!last || !light.test(plain.slice(last.range.end, verb.range.start))) return [];
  const found = [last];
  for (let i = before.length - 2; i >= 0; i--) {
    const one = before[i];
    const right = found[0];
    if (!one || !right || !together.test(plain.slice(one.range.end, right.range.start))) break;
    found.unshift(one);
  }
  const first = found[0];
  const lead = plain.slice(0, first?.range.start ?? 0);
  // `the parties` or somebody unknown may stand in the list before.
  if (/\b(?:and|&|parties)\s*$/i.test(lead) && !/[,;]\s*and\s*$|(?:^|\d)\s*and\s*$/i.test(lead))
    return [];
  // `a letter to Plaintiff submitted …`
  if (/\b(?:to|from|of|with|against|on)\s+(?:the\s+)?$/i.test(lead) && first?.court !== true)
    return [];
  if (/\b(?:of|from|before|to|with)\s+(?:the\s+)?$/i.test(lead)) return [];
  return found;
}

function namedFrom(start: number, mentions: readonly Mention[], plain: string): Mention[] {
  const found: Mention[] = [];
  let end = start;
  for (const mention of mentions) {
    if (mention.range.start < start) continue;
    if (!/^(?:\s|[,&()]|\band\b|\bthe\b|\bboth\b)*$/i.test(plain.slice(end, mention.range.start)))
      break;
    found.push(mention);
    end = mention.range.end;
  }
  // A possessive is not the filer: `by Plaintiff's expert`.
  return /^['’]/.test(plain.slice(end)) ? [] : found;
}

function clauseStart(plain: string, from: number, to: number): number {
  const words = plain.slice(from, to);
  const cut = Math.max(words.lastIndexOf(';'), words.search(/,\s+and\s+(?=[^,]*$)/));
  return from + Math.max(0, cut);
}

function objectEnd(
  plain: string,
  from: number,
  next: ClaimVerb,
  mentions: readonly Mention[],
): number {
  const subject = mentions
    .filter(({ range }) => range.start > from && range.end <= next.range.start)
    .at(-1);
  if (subject && light.test(plain.slice(subject.range.end, next.range.start)))
    return subject.range.start;
  return next.range.start;
}

/** Whether a verb behind `which`, `after` and their like has a subject of its own there. */
function ownClause(
  plain: string,
  verb: ClaimVerb,
  mentions: readonly Mention[],
  from: number,
): boolean {
  const between = plain.slice(from, verb.range.start);
  if (!/^(?:which|[;:])/.test(between)) return false;
  return subjectOf(verb, mentions, plain, from).length > 0;
}

function endsInKind(lead: string): boolean {
  const all = kindWordsIn(lead.slice(-160));
  return all.length > 0;
}

interface DaySpan {
  readonly isPassive: boolean;
  /** Behind here the words are not of the verb any more. */
  readonly until: number;
  /** Between here and the day nothing may stand that has a day of its own. */
  readonly from: number;
}

/** The day on which the sentence says the thing was done. */
function dateOf(
  { plain, verb, before, next, dates, place }: VerbAt,
  { isPassive, until, from }: DaySpan,
): DateMention | undefined {
  const { words } = place;
  const usable = dates.filter(
    (date) => !date.end && !date.impossible && (date.start || date.noYear),
  );
  const fronted = before
    ? []
    : usable.filter(({ range }) => {
        const start = range.start - words.start;
        return (
          start < verb.range.start &&
          /(?:^|[\s,;(])on\s+(?:or\s+about\s+)?$/i.test(place.written.slice(0, start))
        );
      });
  const latest = fronted[fronted.length - 1];
  if (latest && fronted.length > 1) {
    // `On May 1, …, and on May 9, Plaintiff filed`: the nearest one opens a clause of its own.
    const lead = place.written.slice(0, latest.range.start - words.start);
    return /(?:;|,?\s+(?:and|but))(?:\s+then)?\s+on\s+$/i.test(lead) ? latest : undefined;
  }
  if (fronted[0])
    return /on\s+or\s+about\s+$/i.test(place.written.slice(0, fronted[0].range.start - words.start))
      ? undefined
      : fronted[0];
  const behind = usable.filter(({ range }) => {
    const start = range.start - words.start;
    return (
      start > verb.range.end &&
      start < Math.max(until, verb.range.end + 1) &&
      (!next || start < next.range.start)
    );
  });
  const onDay = behind.filter(({ range }) =>
    /\bon\s+$/i.test(place.written.slice(0, range.start - words.start)),
  );
  const [only] = onDay;
  if (!only || onDay.length !== 1) return undefined;
  const between = plain.slice(verb.range.end, only.range.start - words.start);
  if (/^\s*$/.test(between)) return only;
  if (isPassive && /^\s*(?:\w+ly\s+)?by\b/.test(between)) return only;
  if (behind.length > 1) return undefined;
  if (otherDay.test(plain.slice(Math.max(from, verb.range.end), only.range.start - words.start))) {
    return undefined;
  }
  return only;
}

/** A noun right before the citation: `Plaintiff's Motion (Doc. 36)`, where no verb claims it. */
function readNoun(
  plain: string,
  text: string,
  mentions: readonly Mention[],
  here: readonly DateMention[],
  dates: readonly DateMention[],
  place: Place,
  book: PartyBook,
): Reading | undefined {
  if (place.behindStop) return undefined;
  const phrase =
    /(?:^|[\s,;(])((?:(?:see|in|considered|reviewed|before\s+the\s+court\s+(?:is|are)|pending)\s+)?(?:also\s+)?)((?:the|this|that|an?|its|his|her|their|[\p{Lu}][^,;:.()]*?['’]s?)\s+[^,;:()]{2,160}?|\p{Lu}[^,;:()]{2,160}?)\s*[,([]*\s*$/iu.exec(
      plain,
    );
  if (!phrase) return undefined;
  const start = phrase.index + phrase[0].indexOf(phrase[2] ?? '');
  const lead = plain.slice(0, start);
  const listed =
    !place.opens &&
    /^[\s)\],;.]*(?:(?:and|as\s+well\s+as|along\s+with)\s+)?(?:\w+ly\s+)?$/i.test(lead);
  const opening =
    place.opens &&
    /^[\s("“]*(?:(?:see|in|having\s+(?:considered|reviewed)|(?:now\s+)?(?:pending\s+)?before\s+the\s+court\s+(?:is|are)|pending\s+(?:is|are))\s+)?(?:also,?\s+)?$/i.test(
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
    /^[)\]]?,?\s*(?:which\s+)?(?:(?:was|were)\s+)?(?:\w+ly\s+)?(?:filed|submitted|lodged|entered|issued)\s+(by|on)\s+/.exec(
      after,
    );
  if (!said) return undefined;
  const here = within(dates, place.after);
  const first = here[0];
  const rest = after.slice(said[0].length, said[0].length + 160);
  if (said[1] === 'on') {
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

function moved(reading: Reading, by: number): Reading {
  return {
    ...reading,
    kindRange: shift(reading.kindRange, by),
    filers: reading.filers.map((one) => ({ ...one, range: shift(one.range, by) })),
    ...(reading.rulingRange ? { rulingRange: shift(reading.rulingRange, by) } : {}),
  };
}

/** Dates with their `on`, blanked: they stand anywhere in a sentence. */
function blankDates(words: string, dates: readonly DateMention[], base: number): string {
  let plain = words;
  for (const { range } of dates) {
    const start = range.start - base;
    const on = /(?:\bon\s+)$/i.exec(plain.slice(0, start))?.[0].length ?? 0;
    plain =
      plain.slice(0, start - on) +
      ' '.repeat(range.end - range.start + on) +
      plain.slice(range.end - base);
  }
  return plain;
}

/** Words in parentheses and longer quotations, blanked; line breaks become blanks. */
function withoutAsides(words: string): string {
  return words
    .replace(/\([^()]{0,200}\)/g, (aside) => ' '.repeat(aside.length))
    .replace(/[“"][^“”"]{0,400}[”"]/g, (quote) =>
      quote.split(/\s+/).length > 3 ? ' '.repeat(quote.length) : quote,
    )
    .replace(/,\s+without\s[^,;]{0,80},/g, (aside) => `,${' '.repeat(aside.length - 2)},`)
    .replace(/\s/g, ' ');
}

/** Whether a quotation mark is open at `at`. */
function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
