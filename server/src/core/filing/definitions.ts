import type { Range } from '../text/range';

/** A short form that the text sets in quotation marks: `IQSystem, Inc. (“IQS”)`. */
export interface TermDefinition {
  readonly term: string;
  /** The term inside its quotation marks. */
  readonly range: Range;
  /** The words before the parenthesis that may be its long form, up to the sentence's start. */
  readonly before: string;
}

const parenthesis = /\(([^()]{0,200})\)/g;
const quoted = /[\u201c"]([^\u201c\u201d"]{2,60})[\u201d"]/g;
const leadIn =
  /^\s*(?:(?:collectively|together|individually|jointly|hereinafter|hereafter|the|an?|each|and|or|as|referred|to|defined|called|also|known|all|both|with|in|this|its?|his|her|their|for|short|formerly|d\/b\/a|f\/k\/a|[,;:]|[\u2018\u2019'])\s*)*$/i;

/**
 * Finds the short forms that parentheses set: `(“Almawave”)`, `(the “Motion”)`,
 * `(collectively, the “Calls”)`, `(“FAC” or “Complaint”)`. A quotation in a parenthesis with other
 * words before it is no definition.
 */
export function findDefinitions(text: string): TermDefinition[] {
  const found: TermDefinition[] = [];
  if (!/["\u201c]/.test(text)) return found;
  for (const match of text.matchAll(parenthesis)) {
    const inside = match[1] ?? '';
    const from = match.index + 1;
    let last = 0;
    for (const quote of inside.matchAll(quoted)) {
      const lead = inside.slice(last, quote.index);
      if (!leadIn.test(lead)) break;
      last = quote.index + quote[0].length;
      const raw = quote[1] ?? '';
      const term = raw.replace(/[.,;]+$/, '').trim();
      if (!/^\p{Lu}|^\p{N}/u.test(term) || /[.?!]\s/.test(term)) continue;
      const start = from + quote.index + 1 + raw.indexOf(term);
      found.push({
        term,
        range: { start, end: start + term.length },
        before: text.slice(Math.max(0, match.index - 120), match.index).trimEnd(),
      });
    }
  }
  return found;
}

/** The capitalized words right before the parenthesis: `Almawave USA Inc.’s`. */
export function longFormOf(before: string): string | undefined {
  return /(?:\p{Lu}[\p{L}\p{N}.&’'-]*,?\s+){0,6}\p{Lu}[\p{L}\p{N}.&’'-]*$/u.exec(before)?.[0];
}
