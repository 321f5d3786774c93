/** Words before a month that make `Dec. 12` a date and not somebody's declaration. */
const BEFORE_DECEMBER = /(?:^|[\s("“[])(?:[a-z]+|On|By|Since|Until|From|Before|After|The|In|Of)\s$/;
const SENTENCE_START = /(?:^|[.?!:;)\]”"“\f]\s?)$/;
const CAPITALS_LEAD =
  /(?:^|[.,;:(“"\f–—-]\s?|\b(?:ON|BY|OF|THE|UNTIL|THROUGH|FROM|SINCE|BEFORE|AFTER|DATED|FOR|TO|AND)\s)$/;
const REPORTER = /^\s?(?:U\.?\s?S\.?\s?C|C\.?F\.?R|F\.\s?(?:2d|3d|4th|Supp)|S\.\s?Ct)/;
const VERB_SUBJECT = /^\s(?!(?:was|is|as|this|has|plus|its)\b)[a-z]+s\b/;

/**
 * Whether the month and day from `start` to `firstEnd` (the whole list to `end`), with no year
 * beside them, are surely a date: the month is capitalized, stands right beside the day, and
 * neither a verb (`May 4 parties …?`), a pincite (`Dec. 12 ¶ 3`) nor a number can be meant.
 */
export function mayStandWithoutYear(
  text: string,
  start: number,
  firstEnd: number,
  end: number,
): boolean {
  const words = text.slice(start, firstEnd);
  if (!/^[A-Z]/.test(words) || !/^[A-Za-z]+(?:\.\s?|\s|,\s)(?:the\s)?\d/.test(words)) return false;
  if (words.includes('\f')) return false;
  const after = text.slice(end, end + 24);
  if (/^(?:\/|-\d|–\d|\(\w{1,3}\)|\s\d|\s?[¶§])/.test(after)) return false;
  if (/[a-z]/i.test(after[0] ?? '') || REPORTER.test(after)) return false;

  const before = text.slice(Math.max(0, start - 24), start);
  if (/^Dec\.?\s/.test(words) && !BEFORE_DECEMBER.test(before)) {
    return /(?:^|[,.;:(“"[]\s?)$/.test(before);
  }
  if (/^(?:MAY|MARCH)\s\d+$/.test(words)) return CAPITALS_LEAD.test(before);
  if (/^(?:May|March)\s\d+$/.test(words) && SENTENCE_START.test(before)) {
    return !VERB_SUBJECT.test(after);
  }
  return true;
}
