import { kindWordsIn } from '../../docket/paper-kind';
import type { ClaimVerb } from './verbs';

/** Filed with somebody else than this court. */
export const handedElsewhere =
  /\bwith\s+(?!(?:the\s+|this\s+)?(?:court|clerk|leave|respect|regard|exhibits?|support\w*|prejudice|permission|points|memorand\w+|declarations?|attach\w*|proof|an?\b))/i;
const aboutPaper = /^\s*(?:on\s|to\s|in\s|,)?(?:\S+\s+){0,5}?$/;

/** Whether a verb speaks of a filing here: one may answer a letter, and deny an allegation. */
export function actsInCourt(verb: ClaimVerb, object: string, byCourt: boolean): boolean {
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
