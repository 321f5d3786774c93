import type { Range } from '../text/range';

/** What a motion is for, by the words that drafts and dockets share. */
const purposes: readonly (readonly [string, RegExp])[] = [
  ['compel', /\bcompel/i],
  ['dismiss', /\bdismiss/i],
  ['strike', /\bstrik(?:e|ing)\b/i],
  ['seal', /\b(?:un)?seal(?:ing|ed)?\b|\bimpound|\bredact/i],
  ['summary judgment', /\bsummary\s+(?:judgment|adjudication|disposition)|\bMSJ\b/i],
  [
    'more time',
    /\bcontinu(?:e|ing|ance)\b|\bexten(?:d|sion)|\benlarge|\bpostpone|\bmore\s+time\b|\btime\s+to\b/i,
  ],
  ['stay', /\bstay(?:ing)?\b/i],
  ['intervene', /\bintervene|\bintervention\b/i],
  ['transfer', /\btransfer|\bvenue\b/i],
  ['remand', /\bremand/i],
  ['reconsideration', /\breconsider|\brehear|\bclarif/i],
  ['suppress', /\bsuppress|\bexclude|\blimine\b/i],
  ['quash', /\bquash/i],
  ['injunction', /\binjuncti|\brestraining\b|\bTRO\b/i],
  ['default', /\bdefault\b/i],
  ['sanctions', /\bsanction/i],
  ['withdraw', /\bwithdraw/i],
  ['appoint', /\bappoint/i],
  ['pauperis', /\bpauperis\b|\bIFP\b/i],
  ['fees', /\bfees?\b|\bcosts\b/i],
  ['conditions of release', /\brelease\b|\bbail\b|\bdetention\b|\bbond\b/i],
];

/** A purpose that the words of a draft name, with its place in them. */
export interface Purpose {
  readonly name: string;
  readonly range: Range;
}

/** The purposes that a text names, each once; several motions, or one of several ends, name more. */
export function purposesIn(text: string): Purpose[] {
  return purposes.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match
      ? [{ name, range: { start: match.index, end: match.index + match[0].length } }]
      : [];
  });
}

/**
 * Whether a motion that a draft says is for `said` cannot be the one that the docket has: the
 * entry's text names other purposes, and has no word of this one.
 */
export function isForAnother(said: Purpose, entryText: string): boolean {
  const named = purposesIn(entryText);
  return named.length > 0 && !named.some(({ name }) => name === said.name);
}

/** Words of orders that are called by what they are; a scheduling order is no protective order. */
const orderWords: Readonly<Record<string, RegExp>> = {
  scheduling: /\bschedul|\bcase\s+management\b|\bpre-?trial\b|\bdeadlines?\b/i,
  protective: /\bprotective\b|\bconfidential/i,
};

/** The sort of order that the words right before `order` name; undefined where they name none. */
export function orderSortIn(words: string): Purpose | undefined {
  const match = /\b(scheduling|protective)\s+order\b/i.exec(words);
  if (!match?.[1]) return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  return { name: match[1].toLowerCase(), range };
}

/** Whether the entry's text names the other sort of order, and has no word of this one. */
export function isOtherOrder(said: Purpose, entryText: string): boolean {
  const named = orderSortIn(entryText);
  if (!named || named.name === said.name) return false;
  return !orderWords[said.name]?.test(entryText);
}
