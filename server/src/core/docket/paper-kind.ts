import type { Range } from '../text/range';

/** What sort of paper an entry, or the words of a draft, speak of. */
export type PaperKind =
  | 'answer'
  | 'certificate'
  | 'complaint'
  | 'declaration'
  | 'letter'
  | 'memorandum'
  | 'minutes'
  | 'motion'
  | 'notice'
  | 'objection'
  | 'opinion'
  | 'opposition'
  | 'order'
  | 'judgment'
  | 'petition'
  | 'reply'
  | 'report'
  | 'request'
  | 'response'
  | 'statement'
  | 'stipulation'
  | 'summons'
  | 'transcript'
  /** Words that name a paper of none of these sorts: an exhibit, a charge, a bond. */
  | 'other';

/** A word that names a kind of paper, with its place. */
export interface KindWord {
  readonly kind: PaperKind;
  readonly range: Range;
  readonly plural: boolean;
}

const words: readonly (readonly [PaperKind, string])[] = [
  ['reply', '(?:sur-?)?repl(?:y|ies)(?:\\s+brief)?'],
  ['motion', '(?:cross-?)?motions?|applications?|mot\\.'],
  ['opposition', 'oppositions?'],
  ['response', 'responses?'],
  ['objection', 'objections?'],
  ['order', 'orders?|ordered|endorsed|memo-endorsements?|endorsements?'],
  ['judgment', 'judgments?|judgements?'],
  ['opinion', 'opinions?|decisions?|rulings?'],
  ['minutes', 'minutes?(?:\\s+(?:entry|entries|order))?'],
  ['statement', 'statements?'],
  ['declaration', 'declarations?|affidavits?|decls?\\.'],
  ['stipulation', 'stipulations?'],
  ['notice', 'notices?'],
  ['letter', 'letters?'],
  ['complaint', '(?:cross-?)?complaints?'],
  ['answer', 'answers?|(?:counter|cross-?)claims?'],
  ['memorandum', 'memorand(?:um|a)|briefs?|suggestions'],
  ['report', 'reports?|findings'],
  ['summons', 'summons(?:es)?'],
  ['petition', 'petitions?'],
  ['request', 'requests?'],
  ['certificate', 'certificates?|certifications?|proofs?'],
  ['transcript', 'transcripts?'],
  [
    'other',
    'exhibits?|indictments?|informations?|bonds?|warrants?|waivers?|lists?|receipts?|verdicts?|appeals?|records?|attachments?|supplements?|addend(?:um|a)|errata|appendi(?:x|ces)|withdrawals?|suggestion|plea|arrest|case|meeting|writs?|mail|audio|agreements?|plans?|substitutions?|consent(?=\\s*/|\\s+to\\b|\\s+of\\b)|returns?|acknowledge?ments?|jury\\s+instructions|bills?',
  ],
];

/** Every kind that there is a word for. */
export const paperKinds: readonly PaperKind[] = words.map(([kind]) => kind);

const kindWord = new RegExp(
  `(?<![\\p{L}\\d-])(?:${words.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** Every word of a text that names a kind of paper, in text order. */
export function kindWordsIn(text: string): KindWord[] {
  const found: KindWord[] = [];
  for (const match of text.matchAll(kindWord)) {
    const group = words.findIndex((_, i) => match[i + 1] !== undefined);
    const kind = words[group]?.[0];
    if (!kind) continue;
    found.push({
      kind,
      range: { start: match.index, end: match.index + match[0].length },
      plural: /(?:s|a|ies)$/i.test(match[0]) && !/^(?:summons|errata)$/i.test(match[0]),
    });
  }
  return found;
}

/** Between two words that name one paper together: `MEMORANDUM AND ORDER`, `LETTER MOTION`. */
const joined =
  /^(?:\s|[/&,;[\]-]|and\b|or\b|of\s+(?=motion)|proposed\b|of\s+(?:law|points\s+and\s+authorities)|in\s+(?=opposition|response|reply|objection))*$/i;
const preposition =
  /\b(?:of|to|for|re|regarding|by|as|in|on|from|that|with|against|requesting|seeking|granting|denying|than|about)\b/i;
/** Prepositions that belong to what stands before a kind's own word. */
const harmless =
  /\bassented\s+to\b|\bin\s+(?:chambers|camera)\b|\bin\s+limine\b|\bas\s+to\s+form\b|\bex\s+parte\b|\bpart\s+\d\s+of\s+\d\b/gi;
/** A title is read this far for its own kind. */
const reach = 140;

/**
 * The words that name the paper itself at the head of a title or an object: of `REPLY to Response
 * to Motion` only the reply, of `NOTICE OF MOTION AND MOTION to Dismiss` both. Empty where words
 * before them (`Withdrawal of …`) make it another thing.
 */
export function headKinds(text: string): readonly KindWord[] {
  const head = text.slice(0, reach);
  const all = kindWordsIn(head);
  const [first] = all;
  if (!first) return [];
  const before = head.slice(0, first.range.start).replace(harmless, ' ');
  if (preposition.test(before) || /\bproposed\b/i.test(before)) return [];
  const found = [first];
  for (const next of all.slice(1)) {
    const last = found[found.length - 1] ?? first;
    const gap = head.slice(last.range.end, next.range.start);
    if (!joined.test(gap) || gap.length > 40) break;
    found.push(next);
  }
  return found;
}
