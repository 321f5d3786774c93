import { kindWordsIn } from '../../docket/paper-kind';
import type { ClaimVerb } from './verbs';

/** Filed with somebody else than this court. */
export const handedElsewhere =
  /\bwith\s+(?!(?:the\s+|this\s+)?(?:court|clerk|leave|respect|regard|exhibits?|support\w*|prejudice|permission|points|memorand\w+|declarations?|attach\w*|proof|an?\b))/i;
const action =
  /^(?:the|this|that|an?|his|her|its|their)?\s*(?:putative\s+)?(?:class\s+)?(?:civil\s+)?(?:action|suit|lawsuit|case|litigation|matter|proceeding)\b/i;
/** What a verb of common speech has to stand with, to speak of a paper that was filed. */
const objects: Readonly<Record<string, RegExp>> = {
  sought:
    /^(?:leave|permission|an?\s+(?:order|extension|stay|continuance|injunction)|to\s+(?:compel|dismiss|seal|strike|stay|intervene|transfer|remand|continue|extend)|summary\s+judgment|reconsideration)\b/i,
  asked:
    /^(?:for\s+(?:leave|permission|more\s+time|additional\s+time|an?\s+(?:order|extension|stay|continuance))|the\s+court\s+(?:to|for)|this\s+court\s+(?:to|for))\b/i,
  requested:
    /^(?:leave|permission|more\s+time|additional\s+time|an?\s+(?:order|extension|stay|continuance|hearing))\b/i,
  petitioned: /^(?:for|the\s+court|this\s+court)\b/i,
  commenced: action,
  initiated: action,
  instituted: action,
  sued: /^(?!under\b)/i,
  removed: /^(?:the|this|that)?\s*(?:action|suit|lawsuit|case|matter|proceeding)\b/i,
  appealed: /^(?:$|[,.(]|(?:from\s+)?(?:the|that|this)\b)/i,
};
const aboutPaper = /^\s*(?:on\s|to\s|in\s|,)?(?:\S+\s+){0,5}?$/;

/** Whether a verb speaks of a filing here: one may answer a letter, and deny an allegation. */
export function actsInCourt(verb: ClaimVerb, object: string, byCourt: boolean): boolean {
  if (verb.ofCourt) return byCourt;
  if (verb.word === 'entered')
    return byCourt || /\b(?:stipulation|judgment|notice)\b/i.test(object);
  if (verb.word === 'returned') return /\bindictment\b/i.test(object);
  if (!verb.implies) return true;
  const words = object.trim();
  const own = objects[verb.word];
  if (own) return own.test(words);
  if (words === '' || /^[,.([]/.test(words)) return aboutPaper.test(object) || words.length < 3;
  if (/^(?:by\s|that\b(?!\s+(?:motion|request|application|petition)\b)|:)/i.test(words))
    return false;
  if (verb.word.endsWith('moved'))
    return /^(?:for|to\s+\p{Ll}|in\s+limine|ex\s+parte|under)/u.test(words);
  if (verb.word === 'applied') return /^for\b/i.test(words);
  if (verb.word === 'stipulated') return /^(?:to|for)\b/i.test(words);
  if (/^(?:it|them|that|this|the\s+same|the\s+request)\b/i.test(words)) return true;
  return kindWordsIn(words.slice(0, 90)).some(({ kind }) => kind !== 'other' && kind !== 'letter');
}
