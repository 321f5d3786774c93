import type { Range } from './range';

/** Words whose full stop ends no sentence, lower case. */
const abbreviations = new Set(
  (
    'no nos inc corp co ltd llc lp v vs mr mrs ms dr jr sr hon dkt dkts doc docs ex exs exh decl ' +
    'decls compl mot opp id ibid civ crim fed cal del ill tex ariz kan mich fla pa mass ind wash ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'art sec secs ch cir supp app dist dept st ave blvd ste def defs pl pls al cf pp vol stat ann ' +
    'reg rev proc evid admin bankr ct div tr dep depo aff resp stip amend rep ass assn bros univ ' +
    'govt intl natl gov sen e.g i.e a.m p.m u.s d.c n.d s.d e.d w.d c.d m.d d.i d.e l.r r p n nn'
  ).split(' '),
);

/** From the full stop on: closing marks, white space, and what opens a new sentence. */
const goesOn = /[.?!]["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\d•])/uy;
const blankLine = /\n[^\S\n]*\n/y;
/** The nearest places where the search for a sentence gives up. */
const reach = 1200;

/**
 * The sentence that holds `offset`, white space at its ends left out. A full stop after an
 * abbreviation, an initial or a number in a list ends none; a blank line ends one. Looks at most
 * 1,200 units to each side.
 */
export function sentenceAround(text: string, offset: number): Range {
  const first = Math.max(0, offset - reach);
  const last = Math.min(text.length, offset + reach);
  let start = first;
  for (let i = offset - 1; i >= first; i--) {
    const next = breakAt(text, i)?.next;
    if (next === undefined || next > offset) continue;
    start = next;
    break;
  }
  let end = last;
  // The mark that ends the sentence may stand before the place, its white space around it.
  for (let i = Math.max(start, offset - 8); i < last; i++) {
    const found = breakAt(text, i);
    if (!found || found.next <= offset) continue;
    end = Math.min(last, found.end);
    break;
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Where a sentence ends at `at`: the end of its marks, and the start of the next one. */
function breakAt(text: string, at: number): { end: number; next: number } | undefined {
  const unit = text.charCodeAt(at);
  const pattern =
    unit === 10 ? blankLine : unit === 46 || unit === 63 || unit === 33 ? goesOn : undefined;
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match || (unit === 46 && !endsSentence(text, at))) return undefined;
  return { end: at + match[0].trimEnd().length, next: at + match[0].length };
}

function endsSentence(text: string, at: number): boolean {
  const word = /(?:^|[\s([“"‘])([\p{L}\d][\p{L}\d.’']*)$/u.exec(
    text.slice(Math.max(0, at - 24), at),
  );
  if (!word?.[1]) return true;
  const name = word[1].toLowerCase();
  if (abbreviations.has(name)) return false;
  // An initial, `A.`; not the `I.` of “so did I.”, which is rarer.
  return !/^\p{L}$/u.test(name) && !/^(?:\p{L}\.)+\p{L}$/u.test(name);
}
