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

const stop = /([.?!])["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\d•])|\n\s*\n/gu;
/** The nearest places where the search for a sentence gives up. */
const reach = 1200;

/**
 * The sentence that holds `offset`, white space at its ends left out. A full stop after an
 * abbreviation, an initial or a number in a list ends none; a blank line ends one. Looks at most
 * 1,200 units to each side.
 */
export function sentenceAround(text: string, offset: number): Range {
  const from = Math.max(0, offset - reach);
  const window = text.slice(from, Math.min(text.length, offset + reach));
  let start = 0;
  let end = window.length;
  stop.lastIndex = 0;
  for (const match of window.matchAll(stop)) {
    const at = match.index + match[0].length;
    if (match[1] === '.' && !endsSentence(window, match.index)) continue;
    if (at <= offset - from) start = at;
    else {
      end = match.index + match[0].trimEnd().length;
      break;
    }
  }
  while (start < end && /\s/.test(window[start] ?? '')) start++;
  while (end > start && /\s/.test(window[end - 1] ?? '')) end--;
  return { start: from + start, end: from + end };
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
