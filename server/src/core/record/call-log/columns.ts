import type { CallColumn } from './model';

/** The unit of a length that says none of its own. */
export type LengthUnit = 'minutes' | 'seconds' | 'hours-minutes';

export interface Column {
  readonly column: CallColumn;
  readonly unit?: LengthUnit;
  /** The header says that its times are in UTC. */
  readonly universal?: true;
  /** A better header for the same thing goes before this one: a bill's `Destination` is a city. */
  readonly weak?: true;
}

/** Headers as telephone companies, phones and people write them; the first that fits counts. */
const headers: readonly (readonly [CallColumn, RegExp, 'weak'?])[] = [
  [
    'length',
    /^(?:call\s*)?(?:length|duration|dur|minutes?|mins?|seconds?|secs?|talk\s*time|elapsed(?:\s*time)?|usage(?!\s*type))\b/,
  ],
  [
    'date',
    /^(?:call\s*)?(?:when|date|day|timestamp|start(?:ed)?(?:\s*(?:date|time|at))?|connect(?:ed)?(?:\s*date)?)\b/,
  ],
  ['time', /^(?:call\s*)?time\b/],
  ['direction', /^(?:call\s*)?(?:direction|incoming\W*outgoing|in\W*out)\b/],
  ['direction', /^(?:call\s*|usage\s*)?type\b/, 'weak'],
  ['from', /^(?:from|caller|calling|calls?\s*from)\b/],
  ['from', /^(?:originat\w*|orig|source)\b/, 'weak'],
  [
    'to',
    /^(?:to|called|callee|dial(?:l?ed)?|recipient|calls?\s*to|(?:phone\s*)?number\s*(?:called|dial(?:l?ed)?))\b/,
  ],
  ['to', /^(?:destination|dest|terminat\w*)\b/, 'weak'],
  ['number', /^(?:(?:phone|telephone|tel|other)\s*)?(?:number|no|#|party)(?!\w)/],
  ['number', /^(?:contact|phone|telephone)\b/],
  ['how', /^(?:how|means|method|medium|mode|channel)\b/],
  ['outcome', /^(?:outcome|result|status|notes?|remarks?|comments?|disposition|description)\b/],
];

/** What a header cell says that its column holds; undefined for what no call is told by. */
export function columnOf(header: string): Column | undefined {
  const words = header
    .trim()
    .toLowerCase()
    .replace(/[_./-]+/g, ' ');
  // `Date range: 3/1/2016` stands above the table of a bill.
  if (/\d/.test(words) && !/^\D+\(.*\)$/.test(words)) return undefined;
  const found = headers.find(([, pattern]) => pattern.test(words));
  if (!found) return undefined;
  const [column, , weak] = found;
  const unit = column === 'length' ? unitOf(words) : undefined;
  return {
    column,
    ...(unit ? { unit } : {}),
    ...(weak ? { weak: true } : {}),
    ...(/\b(?:utc|gmt)\b/.test(words) ? { universal: true } : {}),
  };
}

/**
 * The columns of a header row, each thing in one column at most: the first of the better headers,
 * else the first. With a column for the number, a weak `to` or `from` is a place and not used; a
 * `type` beside a direction says what kind of call it is.
 */
export function columnsOf(cells: readonly string[]): readonly (Column | undefined)[] {
  const all = cells.map(columnOf);
  const strong = new Set(all.flatMap((one) => (one && !one.weak ? [one.column] : [])));
  const taken = new Set<CallColumn>();
  return all.map((one) => {
    if (!one) return undefined;
    let meant = one;
    if (one.weak && one.column === 'direction' && strong.has('direction')) {
      meant = { column: 'how' };
    } else if (one.weak && one.column !== 'direction' && strong.has('number')) {
      return undefined;
    } else if (one.weak && strong.has(one.column)) return undefined;
    if (taken.has(meant.column)) return undefined;
    taken.add(meant.column);
    return meant;
  });
}

function unitOf(words: string): LengthUnit | undefined {
  if (/\bh{1,2}:m{1,2}(?!:?s)/.test(words)) return 'hours-minutes';
  if (/\bsec/.test(words)) return 'seconds';
  return /\bmin/.test(words) ? 'minutes' : undefined;
}
