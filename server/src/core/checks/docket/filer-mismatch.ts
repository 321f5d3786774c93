import type { Filers } from '../../case/party-book';
import type { DocketEntry } from '../../docket/model';
import { defineCheck } from '../define';

export const filerMismatch = defineCheck({
  code: 'docket/filer-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'Another party filed the cited entry',
  why: 'Who filed what is the first thing an opponent checks. Parties are known by the names and short names of case.yaml and the docket sheet, and by their side; where the docket does not say who filed, nothing is said.',
  examples: {
    docket: `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for Leave filed by Plaintiff Roe Inc., filer: Roe Inc. }
  - { number: 582, filed: 2016-04-06, text: ORDER granting 542 Motion for Leave }
  - { number: 596, filed: 2016-04-11, text: RESPONSE re 542 Motion filed by Defendant Doe LLC, filer: Doe LLC }
  - { number: 603, filed: 2016-04-21, text: STIPULATION filed by Roe Inc., filer: Roe Inc. }`,
    found: [
      'On March 30, 2016, «Defendant» filed a motion. [Docket No. 542.]',
      '«Roe Inc.» opposed the motion. [Docket No. 596.]',
      'The motion was filed by «Doe». [Docket No. 542.]',
      'See «Doe»’s Motion for Leave (Docket No. 542).',
    ],
    silent: [
      'On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]',
      'Doe timely filed its opposition (Docket No. 596).',
      'Roe, joined by Doe, filed a motion. [Docket No. 542.]',
      'The court granted Roe’s motion. [Docket No. 582.]',
      'Doe opposes Roe’s motion (Docket No. 596).',
      'They filed a motion. [Docket No. 542.]',
      'Doe stipulated to the date of the motion. [Docket No. 603.]',
    ],
  },
  *run({ comparisons, text }) {
    for (const { filer, kind, number, entry } of comparisons) {
      if (filer?.verdict !== 'differs' || kind.verdict === 'differs') continue;
      const said = text.slice(filer.range.start, filer.range.end).replace(/\s+/g, ' ');
      yield {
        range: filer.range,
        message: `The docket has entry ${number} filed by ${through(filer.docket) ?? whoFiled(entry)}, not by ${said}.`,
      };
    }
  },
});

function through(filers: Filers): string | undefined {
  return filers.by === 'parties' ? filers.through : undefined;
}

function whoFiled({ filer, text }: DocketEntry): string {
  if (filer) return filer.length > 80 ? `${filer.slice(0, 80)}…` : filer;
  return /\bby\s+([^([]{3,60}?)(?:[.([]|\s+re\b|$)/.exec(text)?.[1] ?? 'another';
}
