import type { CallColumn } from './model';

/** The unit of a length that is a bare number. */
export type LengthUnit = 'minutes' | 'seconds';

export interface Column {
  readonly column: CallColumn;
  readonly unit?: LengthUnit;
}

/** Headers as telephone companies, phones and people write them; the first that fits counts. */
const headers: readonly (readonly [CallColumn, RegExp])[] = [
  [
    'length',
    /^(?:call\s*)?(?:length|duration|dur|minutes?|mins?|seconds?|secs?|talk\s*time|elapsed(?:\s*time)?|usage)\b/,
  ],
  ['direction', /^(?:call\s*)?(?:direction|incoming\W*outgoing|in\W*out|call\s*type|type)\b/],
  ['from', /^(?:from|caller|calling|originat\w*|orig|source)\b/],
  [
    'to',
    /^(?:to|called|callee|destination|dest|dialed|dialled|terminat\w*|recipient|number\s*(?:called|dialed|dialled))\b/,
  ],
  [
    'number',
    /^(?:(?:phone|telephone|tel|other)?\s*(?:number|no|#|party)|contact|phone|telephone)\b/,
  ],
  ['how', /^(?:how|means|method|medium|mode|channel)\b/],
  ['outcome', /^(?:outcome|result|status|notes?|remarks?|comments?|disposition|description)\b/],
  [
    'date',
    /^(?:when|date|day|call\s*date|date\W*time|timestamp|start(?:\s*(?:date|time))?|connect(?:ed)?(?:\s*date)?)\b/,
  ],
  ['time', /^(?:call\s*)?time\b/],
];

/** What a header cell says that its column holds; undefined for what no call is told by. */
export function columnOf(header: string): Column | undefined {
  const words = header
    .trim()
    .toLowerCase()
    .replace(/[_./-]+/g, ' ');
  const column = headers.find(([, pattern]) => pattern.test(words))?.[0];
  if (!column) return undefined;
  if (column !== 'length') return { column };
  if (/\bsec/.test(words)) return { column, unit: 'seconds' };
  return /\bmin/.test(words) ? { column, unit: 'minutes' } : { column };
}
