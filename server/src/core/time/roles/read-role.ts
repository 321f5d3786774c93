import type { Range } from '../../text/range';
import { sentenceAround } from '../../text/sentences';
import type { DateRole } from './role';

/** How far back a line, and an open quotation mark, is looked for: keeps hostile text linear. */
const lineReach = 200;
const quoteReach = 3000;

const unknown: DateRole = { role: 'unknown' };

/** At the start of a line or sentence, right before the date. */
const signing =
  /(?:^|[\n\f>*_|]\s*|[.:]\s+)\s*(?:Dated|DATED|Signed|SIGNED|Executed|EXECUTED|Respectfully [Ss]ubmitted|RESPECTFULLY SUBMITTED|Submitted)\b(?:\s+(?:on|this|the))*(?:\s+at\s+[^,\n]{1,40},(?:\s+\p{L}+,?)?)?(?:\s+(?:on|this|the|THIS))*\s*[:,]?[\s*_]*$/u;

/** Verbs of what is done in a case, in the past tense. */
const verbs =
  'filed|served|moved|granted|denied|ordered|issued|entered|sent|emailed|e-mailed|mailed|wrote|called|received|produced|submitted|lodged|appeared|held|heard|met|conferred|deposed|responded|replied|opposed|answered|removed|dismissed|appealed|noticed|signed|executed|propounded|requested|stipulated|withdrew|terminated|hired|resigned|announced|affirmed|reversed|remanded|vacated|stayed|transferred|docketed|amended|commenced|testified|died|notified|informed|refused|rejected|agreed|acknowledged|published|conducted|designated|disclosed|supplemented|certified|approved|adopted|released|provided|delivered|argued|told|asked|attended|initiated|completed|paid|returned';
const pastVerb = new RegExp(`\\b(?:${verbs})\\b`, 'i');
const pastVerbs = new RegExp(pastVerb, 'gi');
/** Between the subject and its verb: what makes the verb no plain past. */
const notPast =
  /\b(?:will|shall|must|may|would|should|could|can|to be|is to|are to|if|unless|when|until|not yet|be|being)\b/i;
const future = /\b(?:shall|must|will|is to|are to|is due|are due|is hereby ordered|may)\b/i;
/** The sentence tells of what somebody else said, wrote or ordered. */
const reported =
  /\b(?:ordered|directed|required|instructed|stated|said|told|provided|set|agreed|stipulated|argued|asserted|claimed|demanded|wrote|promised|asked|requested|proposed|informed|was|were|had|did)\b/i;

const deadlineLead =
  /\b(?:by|(?:no|not)\s+later\s+than|on\s+or\s+before|due(?:\s+(?:on|by|no\s+later\s+than))?|deadline\s*(?:is|of|:)|until)\s*:?\s*(?:\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?,?\s+(?:on|of)\s+)?(?:the\s+)?$/i;
/** `By April 22, 2016, IQS shall …`, `Accordingly, by …` */
const opensSentence = /^(?:\w+(?:\s\w+){0,3},\s)?by\s$/i;
const hearingWord =
  /\b(?:hearing|trial|(?:case\s+management|status|pretrial|settlement|scheduling)\s+conference|oral\s+argument)\b/i;
const hearingSet =
  /\b(?:set|scheduled|noticed|calendared|continued|reset|(?:will|shall)\s+(?:be\s+(?:held|heard)|take\s+place|occur|commence|begin|proceed))\b/i;
const appears = /\b(?:shall|must|will)\s+(?:\w+\s+)?appear\b/i;

/**
 * Reads the role and tense of the date at `range` from its sentence. Silent, that is `unknown`,
 * where the words allow two readings. `text` is one block.
 */
export function readRole(text: string, range: Range): DateRole {
  if (isQuoted(text, range.start)) return { role: 'quotation' };
  const near = text.slice(Math.max(0, range.start - lineReach), range.start);
  const line = near.slice(Math.max(0, near.lastIndexOf('\n')));
  if (signing.test(line)) return { role: 'signing' };
  const sentence = sentenceAround(text, range.start);
  const before = text.slice(sentence.start, range.start).replace(/\s+/g, ' ');
  const after = text.slice(range.end, sentence.end).replace(/\s+/g, ' ');
  // A date in a citation: `(N.D. Cal. Apr. 29, 2020)`, `[last accessed on …]`.
  if (inParentheses(before)) return unknown;
  return (
    served(before, after) ??
    deadline(before, after) ??
    hearing(before, after) ??
    event(before, after) ??
    unknown
  );
}

function served(before: string, after: string): DateRole | undefined {
  const certificate = /\bcertif(?:y|ies)\b[^.]{0,60}\bon\s(?:this\s)?(?:the\s)?$/i.test(before);
  if (certificate && /\b(?:filed|served|sent|mailed|transmitted)\b/i.test(after)) {
    return { role: 'service', tense: 'past' };
  }
  const near = before.slice(-60);
  if (/\b(?:was|were)\s(?:\w+\s)?served\b[^,;]{0,40}\son\s$/i.test(near)) {
    return { role: 'service', tense: 'past' };
  }
  return undefined;
}

function deadline(before: string, after: string): DateRole | undefined {
  if (!deadlineLead.test(before)) return undefined;
  const rest = `${before} ${after}`;
  const words = lastClause(before);
  if (/\b(?:was|were)\sdue\b/i.test(words)) return { role: 'deadline', tense: 'past' };
  // `by March 1, IQS had produced`: an account of the past. A fresh order speaks in `shall`.
  if (reported.test(rest)) {
    return /\bdue\b|\bdeadline\b/i.test(words) ? { role: 'deadline' } : unknown;
  }
  if (future.test(words) || (opensSentence.test(before) && future.test(after.slice(0, 80)))) {
    return { role: 'deadline', tense: 'future' };
  }
  return /\b(?:due|deadline)\b/i.test(words) ? { role: 'deadline' } : undefined;
}

function hearing(before: string, after: string): DateRole | undefined {
  const clause = lastClause(before);
  if (/^\s*(?:hearing\s+)?date(?:\s+and\s+time)?\s*:\s*$/i.test(before)) return undefined;
  if (/\bhearing\s+date\s*:\s*$/i.test(before)) return { role: 'hearing', tense: 'future' };
  if (!/\b(?:on|for|to|until)\s(?:\w+,\s)?$/i.test(before) && !/\bm\.?,?\son\s$/i.test(before)) {
    return undefined;
  }
  if (appears.test(clause) && !reported.test(before)) return { role: 'hearing', tense: 'future' };
  if (!hearingWord.test(clause)) return undefined;
  if (/\b(?:was|were|had\sbeen)\b/i.test(clause)) return unknown;
  if (/\b(?:held|heard|conducted|appeared|took\splace)\b/i.test(clause)) {
    return future.test(clause)
      ? { role: 'hearing', tense: 'future' }
      : { role: 'event', tense: 'past' };
  }
  if (hearingSet.test(clause) && !/\bshall\s+file\b/i.test(after)) {
    // `set a hearing for` tells of the past; the hearing itself may be past or to come.
    return /\b(?:is|are|shall|will)\b/i.test(clause)
      ? { role: 'hearing', tense: 'future' }
      : { role: 'hearing' };
  }
  return undefined;
}

function event(before: string, after: string): DateRole | undefined {
  // `On March 30, 2016, Plaintiff filed …`
  if (
    /^(?:[\d.]{1,4}\s*)?(?:On|Also on|Then,? on|However, on|Later, on)\s(?:\w+day,\s)?$/.test(
      before,
    )
  ) {
    const clause = after.slice(0, 220);
    const verb = pastVerb.exec(clause);
    if (!verb) return undefined;
    const lead = clause.slice(0, verb.index);
    if (notPast.test(lead)) return undefined;
    if (/,\s*(?:which|who|that|where)\b/i.test(lead)) return undefined;
    return { role: 'event', tense: 'past' };
  }
  // `filed on March 30, 2016`, `filed its motion to compel on March 30, 2016`
  const clause = lastClause(before);
  if (!/\bon\s(?:\w+day,\s)?$/.test(clause)) return undefined;
  const verb = [...clause.matchAll(pastVerbs)].at(-1);
  if (!verb || verb.index < clause.length - 90) return undefined;
  if (notPast.test(clause)) return undefined;
  return { role: 'event', tense: 'past' };
}

/** The words since the last clause mark before the date. */
function lastClause(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0));
}

function inParentheses(before: string): boolean {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return open > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
}

/** Whether a quotation mark is open at `at`, from the paragraph's start. */
function isQuoted(text: string, at: number): boolean {
  const back = text.slice(Math.max(0, at - quoteReach), at);
  const before = back.slice(back.lastIndexOf('\n\n') + 1);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  let straight = 0;
  for (let i = before.indexOf('"'); i >= 0; i = before.indexOf('"', i + 1)) straight++;
  return straight % 2 === 1;
}
