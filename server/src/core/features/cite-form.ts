import type { CaseFile } from '../case/case-file';

/** Courts whose own forms say so; elsewhere `ECF No.`, the Bluebook's (Rule B17.1.4). */
const courtForms: Readonly<Record<string, string>> = {
  cand: 'Dkt. No.',
  ded: 'D.I.',
};

/** What the case calls its docket in a citation: `cite` of the case file, else its court's form. */
export function citeMarker(caseFile: Pick<CaseFile, 'cite' | 'court'> | undefined): string {
  const written = caseFile?.cite?.replace(/\s+/g, ' ').trim();
  return written || courtForms[caseFile?.court ?? ''] || 'ECF No.';
}

/** A citation of an entry or its attachment in the case's form: `Docket No. 596-1`. */
export function citationText(
  caseFile: Pick<CaseFile, 'cite' | 'court'> | undefined,
  entry: number,
  attachment?: number,
): string {
  const number = attachment === undefined ? `${entry}` : `${entry}-${attachment}`;
  return `${citeMarker(caseFile)} ${number}`;
}
