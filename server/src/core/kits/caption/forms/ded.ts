import { rule10 } from './federal';
import { type CaptionForm, usualOrder } from './form';

/** District of Delaware: a C.A. number, the cover page left to the printer. */
export const ded: CaptionForm = {
  courts: ['ded'],
  order: usualOrder,
  counsel: [],
  judgeInitials: false,
  numberLabel: 'C.A. No.',
  number: delawareNumber,
  source: 'Fed. R. Civ. P. 10(a); the number as D. Del. papers have it',
  verified: false,
  requirements: [
    ...rule10,
    {
      asks: 'C.A. No. in the form 18-1892-JDW-CJB',
      rule: 'the court’s papers',
      mark: 'V',
      printed: ['C.A. No. 21-1234-ABC-DEF'],
      note: 'Made of the docket’s number, 4:21-cv-01234-ABC (DEF); one of another form is printed as it is.',
    },
    {
      asks: 'a cover page',
      rule: 'the court’s papers',
      mark: 'V',
      note: 'Made when the filing is printed; Judge Connolly asks for colors.',
    },
  ],
};

/**
 * `1:18-cv-01892-JDW (CJB)` as Delaware's papers have it, `18-1892-JDW-CJB`. A number of another
 * form, a criminal case's too, stays as it is.
 */
export function delawareNumber(written: string): string {
  const match =
    /^\s*(?:\d:)?(\d\d)-cv-0*(\d{1,5})((?:-[A-Za-z]{2,4}){0,2})(?:\s*\(([A-Z]{2,4})\))?\s*$/i.exec(
      written,
    );
  if (!match) return written;
  const [, year, serial, judges = '', magistrate] = match;
  return `${year}-${serial}${judges.toUpperCase()}${magistrate ? `-${magistrate}` : ''}`;
}
