import { readAt } from '../../filing/footnote-marks';
import { definitionsOf } from '../../filing/placed-definitions';
import { isEnglish } from '../../text/english/english';
import { shift } from '../../text/range';
import { defineCheck } from '../define';
import { termPlaces } from './term-places';

export const beforeDefinition = defineCheck({
  code: 'term/before-definition',
  severity: 'hint',
  scope: 'filing',
  summary: 'A short form is used before it is set',
  why: 'The reader meets “IQS” and does not know yet who that is; the definition was moved, or the paragraph was.',
  examples: {
    found: ['«IQS» did not answer. Its counsel wrote. IQSystem, Inc. (“IQS”) appeared in March.'],
    silent: [
      'IQSystem, Inc. (“IQS”) appeared in March. IQS did not answer.',
      'The calls.[^1] IQS did not answer.\n\nMore text.\n\n[^1]: IQSystem, Inc. (“IQS”) appeared in March.',
      'The Motion was denied. Loop AI moved to compel (the “Motion”).',
      '| Part I | Where IQS Is |\n| --- | --- |\n| Part II | What IQS Did |\n\nIQSystem, Inc. (“IQS”) appeared in March. IQS did not answer.',
      '# IQS DID NOT ANSWER\n\nIQSystem, Inc. (“IQS”) appeared in March. IQS did not answer.',
    ],
  },
  *run({ filing, case: context, memo }) {
    if (filing.origin === 'extracted') return;
    const known = new Set(context?.caseFile?.parties.flatMap(({ short }) => short ?? []) ?? []);
    const definitions = definitionsOf(filing);
    // An ordinary word with a capital may be meant in its ordinary sense; a party's short name
    // that the case file has is known to everyone in the case.
    const names = definitions.filter(({ term }) => isName(term) && !known.has(term));
    if (names.length === 0) return;
    const terms = [...new Set(names.map(({ term }) => term))];
    const places = termPlaces(filing, memo);
    for (const term of terms) {
      const home = names.find((one) => one.term === term);
      const use = places.get(term)?.find(({ block: i, range }) => {
        const block = filing.blocks[i];
        if (!home || !block || i < filing.outline.bodyStart) return false;
        // A table before it is one of contents or authorities.
        if (block.kind === 'heading' || block.kind === 'quote' || block.kind === 'table')
          return false;
        if (i > home.block && block.kind !== 'footnote') return false;
        const at = readAt(filing, i, (filing.starts[i] ?? 0) + range.start);
        const set = readAt(filing, home.block, home.range.start);
        return (at ?? Infinity) < (set ?? 0) && standsAlone(block.clean, range.end);
      });
      if (!use) continue;
      const range = shift(use.range, filing.starts[use.block] ?? 0);
      yield { range, message: `“${term}” is set only further down.` };
    }
  },
});

/** An abbreviation in capitals, or one word that is in no dictionary. */
function isName(term: string): boolean {
  if (/\s/.test(term)) return false;
  return /^[\p{Lu}\d&]{2,6}$/u.test(term) || !isEnglish(term.toLowerCase());
}

/** `UCC-1`, `ERS Bondholders`: the letters are part of a longer name. */
function standsAlone(text: string, end: number): boolean {
  return !/^(?:-|\s+[\p{Lu}\d])/u.test(text.slice(end, end + 12));
}
