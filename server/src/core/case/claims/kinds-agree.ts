import type { PaperKind } from '../../docket/paper-kind';

/** What an entry is otherwise known to be. */
export interface EntryFacts {
  readonly text: string;
  /** A party is known to have filed it. */
  readonly partyPaper: boolean;
}

/**
 * Kinds that one word of a draft may fairly stand for, besides its own: an opposition is docketed
 * as a response in one court and as a memorandum in another.
 */
const alsoFits: Readonly<Record<PaperKind, readonly PaperKind[]>> = {
  motion: ['request', 'petition', 'memorandum'],
  request: ['motion', 'petition', 'letter', 'statement', 'notice', 'response', 'memorandum'],
  petition: ['motion', 'complaint', 'request'],
  opposition: ['response', 'memorandum', 'objection'],
  response: [
    'opposition',
    'objection',
    'reply',
    'answer',
    'memorandum',
    'statement',
    'letter',
    'notice',
    'declaration',
  ],
  reply: ['response', 'memorandum'],
  objection: ['opposition', 'response', 'memorandum', 'statement', 'notice', 'motion'],
  answer: ['response'],
  order: ['judgment', 'minutes', 'opinion'],
  judgment: ['order', 'opinion', 'minutes'],
  opinion: ['order', 'judgment', 'memorandum', 'report', 'minutes'],
  minutes: ['order', 'judgment', 'notice', 'opinion'],
  statement: ['response', 'report', 'memorandum', 'notice', 'letter', 'declaration', 'objection'],
  report: ['statement', 'letter', 'notice', 'memorandum', 'opinion'],
  declaration: ['statement', 'certificate', 'memorandum'],
  certificate: ['declaration', 'notice', 'statement', 'report'],
  stipulation: ['request'],
  notice: ['statement', 'request', 'letter', 'certificate', 'report', 'summons', 'minutes'],
  letter: ['statement', 'report', 'notice', 'memorandum', 'request'],
  complaint: ['petition'],
  memorandum: [
    'motion',
    'opposition',
    'response',
    'reply',
    'objection',
    'statement',
    'letter',
    'report',
    'opinion',
    'request',
  ],
  summons: ['certificate', 'notice', 'request', 'declaration'],
  transcript: ['notice', 'minutes'],
  other: [],
};

/** Words whose mere mention in the entry's text is enough for a draft to use them. */
const mentioned: Partial<Record<PaperKind, RegExp>> = {
  // So motions are docketed in S.D.N.Y. and elsewhere.
  motion:
    /^\W{0,4}(?:\w+\s+)?notice\s+of\s+(?:(?:cross|joint|amended|renewed|unopposed|consent|emergency|second)[\s-]+){0,2}(?:motion|petition|application)\b/i,
  letter: /\bletter/i,
  stipulation: /\bstipulat|\bconsent\b|\bagreed\b|\bjoint\b|\bunopposed\b/i,
  notice: /^.{0,60}\bnotice\b/i,
  complaint: /\bremoval\b|^.{0,60}\bcomplaint\b/i,
  declaration: /^.{0,80}\b(?:declaration|affidavit|service)\b/i,
  statement: /^.{0,80}\bstatement\b/i,
  report: /^.{0,80}\breport\b/i,
};

/** Whether a paper the draft calls `said` cannot be what the docket calls `kind`. */
export function contradicts(said: PaperKind, kind: PaperKind, entry: EntryFacts): boolean {
  if (said === kind || said === 'other' || kind === 'other') return false;
  // A reply is no opposition, however the court calls the papers against a motion.
  if (said === 'reply' && /^.{0,40}\bopposition\b/i.test(entry.text))
    return !/\breply\b/i.test(entry.text);
  if (alsoFits[said].includes(kind)) return false;
  if (said === 'stipulation' && kind === 'report') return !/stipulat/i.test(entry.text);
  if (mentioned[said]?.test(entry.text)) return false;
  // An order on a stipulation, a clerk's notice that sets a hearing: the court's own papers vary.
  if (said === 'order' && (kind === 'notice' || kind === 'memorandum' || kind === 'report'))
    return entry.partyPaper;
  if (said === 'order' && kind === 'stipulation')
    return entry.partyPaper && !/\border\b/i.test(entry.text);
  return true;
}
