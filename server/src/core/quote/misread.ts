import { distance } from 'fastest-levenshtein';
import { isEnglish } from '../text/english/english';
import { lettersOf } from './letters';
import type { Change, Nearest } from './nearest';

/** A passage that shares so many of a quotation's words in order is the one meant. */
const near = 0.6;

/** Whether a passage is the one that a quotation means, with words changed. */
export function isNear(nearest: Nearest | undefined): nearest is Nearest {
  return nearest !== undefined && nearest.likeness >= near;
}

/**
 * Whether all that differs are letters that text recognition took for others: `counse1`, `retumed`.
 * Then the copy's text is at fault, for all one knows, and not the quotation.
 */
export function isMisread({ changed }: Nearest): boolean {
  return changed.length > 0 && changed.every(isSmudge);
}

const word = /[\p{L}\p{N}’']+/gu;

/** Nearly the same letters, and no word in the copy where the quotation has one. */
function isSmudge({ quoted, record }: Change): boolean {
  const said = lettersOf(quoted);
  const there = lettersOf(record);
  if (said === '' || there === '') return false;
  const most = Math.max(1, Math.floor(said.length / 4));
  if (distance(said, there) > most) return false;
  // A number is a number: 15 for 16 is a slip.
  const odd = (record.match(word) ?? []).filter((one) => /\p{L}/u.test(one) && !isWord(one));
  return odd.length > 0 && (quoted.match(word) ?? []).every(isWord);
}

function isWord(text: string): boolean {
  if (/^\d+$/.test(text)) return true;
  if (/\d/.test(text)) return false;
  return text.length < 3
    ? /^(?:a|i|an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we)$/i.test(text)
    : isEnglish(text);
}
