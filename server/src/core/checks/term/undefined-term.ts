import type { Block } from '../../filing/model';
import { definitionsOf } from '../../filing/placed-definitions';
import { isEnglish } from '../../text/english/english';
import { defineCheck } from '../define';

/** Abbreviations that a court knows without being told. */
const common = new Set(
  `USA US UK EU LLC LLP INC CORP LTD LP PC PLLC NA CEO CFO COO CTO VP HR IT PC ID TV PDF DVD CD GPS FBI CIA DEA ATF DOJ DHS ICE IRS SEC FTC FCC FDA EPA EEOC NLRB OSHA NASA NATO SSA VA HHS HUD DOT DOL DOE USDA USPTO PTO ITC CFPB FDIC OCC HIPAA ERISA FLSA FMLA ADA ADEA FCRA FDCPA TCPA RICO FOIA FRCP FRE FRAP CFR USC UCC DMCA CDA IP ESI PII NDA TRO PI MSJ JMOL ADR ENE MDL JPML ECF PACER CMECF NEF RJN SBN DKT NO PM AM EST PST PDT EDT CST UTC HON DMR HSG AI API URL HTML HTTP HTTPS WWW SQL CSV XML JSON USB SIM SMS IM VOIP PO BOX CA NY TX IL DE FL NJ PA OH MI GA VA WA AZ MA MD CO OR NV KS DC MTD FAC SAC TAC ECFNO II III IV VI VII VIII IX XI XII XIII XIV XV NOT AND THE OF TO`.split(
    /\s+/,
  ),
);
const often = 3;
/** A word and what ends it: a plural, and no more of a name or an address. */
const acronym = /^(\p{Lu}{3,6})(?:[’']?s)?(?![\p{L}\p{N}&/-])(?!\.\p{L})/u;

export const undefinedTerm = defineCheck({
  code: 'term/undefined',
  severity: 'hint',
  scope: 'filing',
  summary: 'An abbreviation is used and never set',
  why: 'The sentence that said what it stands for was cut, or was never there; the court does not know the client’s short forms.',
  examples: {
    found: ['Counsel called «IQX» in March. IQX did not answer. Nothing came from IQX.'],
    silent: [
      'The call detail records (the “IQXs”) came. The IQXs are short. Two IQXs are blank. No IQXs lie.',
      'IQSystem, Inc. (“IQX”) was called. IQX did not answer. Nothing came from IQX. IQX wrote.',
      'The Department of Public Safety (NCDPS) wrote. NCDPS called. NCDPS wrote again.',
      'The FBI called. The FBI wrote. The FBI came.',
      'COUNSEL CALLED IQX. IQX DID NOT ANSWER. NOTHING CAME FROM IQX.',
    ],
  },
  *run({ filing, case: context, memo }) {
    if (filing.origin === 'extracted') return;
    const set = new Set(
      definitionsOf(filing).flatMap(({ term }) => withSingular(term.toUpperCase())),
    );
    const names = [
      ...(context?.caseFile?.parties.flatMap(({ name, short }) => [name, short ?? '']) ?? []),
      ...(context?.caseFile?.counsel.flatMap(({ name, firm }) => [name, firm ?? '']) ?? []),
    ]
      .join(' ')
      .toUpperCase();
    const seen = new Map<string, { count: number; start: number; isSet: boolean }>();
    for (let i = filing.outline.bodyStart; i < filing.blocks.length; i++) {
      const block = filing.blocks[i];
      if (!block || block.kind === 'heading' || block.kind === 'quote') continue;
      for (const { word, at, isSet } of memo('term/undefined', block, () => acronymsOf(block))) {
        const known = seen.get(word);
        const start = (filing.starts[i] ?? 0) + at;
        if (known)
          seen.set(word, { ...known, count: known.count + 1, isSet: known.isSet || isSet });
        else seen.set(word, { count: 1, start, isSet });
      }
    }
    for (const [word, { count, start, isSet }] of seen) {
      if (count < often || isSet || set.has(word) || names.includes(word)) continue;
      yield {
        range: { start, end: start + word.length },
        message: `“${word}” is used ${count} times, and nothing here says what it stands for.`,
      };
    }
  },
});

/** `CDRs` sets `CDR` too. */
function withSingular(term: string): string[] {
  return [term, term.replace(/[’']?S$/, '')];
}

function acronymsOf({ clean, facts }: Block): { word: string; at: number; isSet: boolean }[] {
  return facts.capitalWords.flatMap(({ start, end, isWithin }) => {
    if (isWithin || end - start < 3 || end - start > 7) return [];
    if ('.&/-'.includes(clean.charAt(start - 1) || ' ')) return [];
    const match = acronym.exec(clean.slice(start, end + 5));
    const word = match?.[1];
    if (!match || !word || common.has(word) || isEnglish(word)) return [];
    const before = clean.slice(Math.max(0, start - 24), start);
    const stop = start + match[0].length;
    if (isOther(before, clean.slice(stop, stop + 24))) return [];
    // `Public Safety (NCDPS)`: set without quotation marks.
    return [{ word, at: start, isSet: /\(\s*$/.test(before) }];
  });
}

/**
 * Among words in capitals it may be any word; behind `v.` it is a party of a cited case, before a
 * number the code of a state.
 */
function isOther(before: string, after: string): boolean {
  return (
    /(?:\p{Lu}{2,}[.,]?\s+|\bv\.\s+|\bIn\s+re\s+)$/u.test(before) ||
    /^[,.]?\s+(?:\p{Lu}{2,}\b|v\.\s|§|\d)/u.test(after)
  );
}
