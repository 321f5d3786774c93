import type { Range } from '../text/range';

/** `, Inc.`, ` USA Inc.`, ` Labs LLC`: what goes on with a company's name behind a word of it. */
const companyGoesOn =
  /^(?:\s+[\p{Lu}&][\p{L}\p{N}&.’'-]*){0,4}?,?\s+(?:Inc(?:orporated)?|Corp(?:oration)?|Co|Company|Ltd|Limited|L\.?L\.?[CP]|L\.?P|P\.?C|PLLC|N\.A|S\.?[Aa]|S\.?[pr]\.?[Aal]\.?|GmbH|AG|plc)(?![\p{L}\p{N}-])/u;

/**
 * Whether the words at a range are part of a longer name: `Almawave` in `Almawave USA Inc.`,
 * `Gatti` in `Anna Gatti` where that is one of `names`. Such words are no short form.
 */
export function isInLongerName(text: string, range: Range, names: Iterable<string>): boolean {
  if (companyGoesOn.test(text.slice(range.end, range.end + 80))) return true;
  const words = folded(text.slice(range.start, range.end));
  if (words === '') return false;
  for (const name of names) {
    const whole = folded(name);
    if (whole.length <= words.length) continue;
    for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
      const before = folded(text.slice(Math.max(0, range.start - 2 * at - 4), range.start));
      const after = folded(text.slice(range.end, range.end + 2 * whole.length));
      const head = whole.slice(0, at).trimEnd();
      const tail = whole.slice(at + words.length).trimStart();
      if (before.trimEnd().endsWith(head) && after.trimStart().startsWith(tail)) return true;
    }
  }
  return false;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
