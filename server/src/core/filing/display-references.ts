import type { Range } from '../text/range';
import { type Direction, directionOf } from './direction';
import { type DisplayKind, displayKind } from './displays';
import { inQuotation } from './in-quotation';

/** Words that point at a table, figure, chart or appendix: `Table 1, supra`, `Figures 2 and 3`. */
export interface DisplayReference {
  readonly kind: DisplayKind;
  /** As written: `Table`, `Figs.` */
  readonly word: string;
  readonly range: Range;
  readonly labels: readonly DisplayLabel[];
  readonly direction?: Direction;
  /** Words around it say, or may say, that another paper's is meant. */
  readonly foreign: boolean;
}

export interface DisplayLabel {
  readonly text: string;
  readonly range: Range;
  /** With the word before it; the label alone from the second one on. */
  readonly named: Range;
}

const label = "(?:\\d{1,3}|[A-Z])(?![\\p{L}\\p{N}’'])(?!\\.\\d)";
const reference = new RegExp(
  `\\b(Tables?|Figures?|Figs?\\.|Charts?|Appendix|Appendices)\\s+(${label}(?:(?:,\\s*(?:and\\s+|&\\s*)?|\\s+(?:and|&|or)\\s+)${label}){0,9})`,
  'gu',
);
const one = new RegExp(label, 'gu');
const foreignAfter = /^\s*,?\s*(?:of|in|to|from|under|thereof)\b(?!\s+this\b)/i;
const foreignBefore =
  /(?:\b(?:Id|Decl|Aff|Compl|Mot|Opp|Br|Mem|Ex|Exs|Exh|Dkt|ECF|Nos?|Tr|Dep|Rep|Report|Manual|Handbook|Guidelines?|Schedule|Rule|C\.F\.R|U\.S\.C|[’']s)\.?|\d|[“"‘'[])[\s,]*(?:at\s+)?(?:\([^)]{0,60}\)[\s,]*)?$/u;

/** Finds references to tables, figures, charts and appendices by label, in text order. */
export function findDisplayReferences(text: string): DisplayReference[] {
  const found: DisplayReference[] = [];
  if (!/Table|Fig|Chart|Append/.test(text)) return found;
  const isQuoted = inQuotation(text);
  for (const match of text.matchAll(reference)) {
    const [whole, word = '', list = ''] = match;
    const range = { start: match.index, end: match.index + whole.length };
    const before = text.slice(Math.max(0, range.start - 80), range.start);
    const direction = directionOf(text, range);
    found.push({
      kind: displayKind(word),
      word,
      range,
      labels: labelsIn(list, range),
      foreign:
        foreignBefore.test(before) ||
        (!direction && foreignAfter.test(text.slice(range.end))) ||
        isQuoted(range.start),
      ...(direction ? { direction } : {}),
    });
  }
  return found;
}

function labelsIn(list: string, whole: Range): readonly DisplayLabel[] {
  return [...list.matchAll(one)].map((match, nth) => {
    const start = whole.end - list.length + match.index;
    const range = { start, end: start + match[0].length };
    return { text: match[0], range, named: nth === 0 ? { ...range, start: whole.start } : range };
  });
}
