import type { KeyTable, ValueKind } from '../text/key-table';

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const flag = { kind: 'flag' } as const;
const texts = { kind: 'list', each: [text], alone: true } as const;
const docketFiles: ValueKind = {
  kind: 'list',
  each: [{ kind: 'text', of: 'docket-file' }],
  alone: true,
};

export const partyKeys = {
  name: { doc: 'The party’s name as the caption has it.', value: text, required: true },
  role: { doc: 'The party’s role in the case.', value: { kind: 'text', of: 'role' } },
  short: { doc: 'The short form that filings use.', value: text },
} satisfies KeyTable;

export const counselKeys = {
  name: { doc: 'The lawyer’s name.', value: text },
  bar: { doc: 'The bar number, in quotes where it begins with a zero.', value: text },
  firm: { doc: 'The law firm.', value: text },
  address: { doc: 'The address, a list of lines.', value: texts },
  phone: { doc: 'The telephone number.', value: text },
  email: { doc: 'The e-mail address.', value: text },
  for: {
    doc: 'The parties this lawyer appears for, by their names above.',
    value: { kind: 'list', each: [{ kind: 'text', of: 'party' }], alone: true },
  },
} satisfies KeyTable;

export const relatedKeys = {
  number: { doc: 'The other case’s number.', value: text },
  docket: { doc: 'The other case’s docket file, or several.', value: docketFiles },
} satisfies KeyTable;

export const closureKeys = {
  day: { doc: 'The day the clerk’s office could not be reached.', value: day, required: true },
  why: { doc: 'The reason: storm.', value: text },
} satisfies KeyTable;

/**
 * The keys of `case.yaml`: what its reader knows, and what completion, hover, the JSON schema and
 * the docs say of it. A new key is a line here and its reading in `case-file.ts`.
 */
export const caseKeys = {
  court: {
    doc: 'The court’s PACER id: cand.',
    value: { kind: 'text', of: 'court' },
    required: true,
  },
  division: { doc: 'The court’s division: Oakland.', value: text },
  number: {
    doc: 'The case number as the court writes it: 4:15-cv-00798-HSG.',
    value: text,
    required: true,
  },
  judge: { doc: 'The judge’s name.', value: text },
  magistrate: { doc: 'The magistrate judge’s name.', value: text },
  parties: {
    doc: 'The parties, in the order of the caption.',
    value: { kind: 'list', each: [{ kind: 'keys', keys: partyKeys }] },
  },
  counsel: {
    doc: 'The lawyers of the counsel block.',
    value: { kind: 'list', each: [{ kind: 'keys', keys: counselKeys }] },
  },
  docket: {
    doc: 'The docket file, or several that are merged by number; * stands for any name.',
    value: docketFiles,
  },
  record: { doc: 'The folder of local copies of what is on the docket.', value: text },
  calls: {
    doc: 'The log of telephone calls, CSV or TSV with a header, or several that are read as one; without it, calls or call-log .csv or .tsv, where there is one such file.',
    value: { kind: 'list', each: [{ kind: 'text', of: 'call-log' }], alone: true },
  },
  cite: {
    doc: 'The form of docket citations in this case: Docket No.',
    value: { kind: 'text', of: 'citation-form' },
  },
  related: {
    doc: 'Other cases that filings cite, each under a name of your choice; a citation that names one is looked up in its docket.',
    value: { kind: 'named', each: { kind: 'keys', keys: relatedKeys } },
  },
  courtroom: { doc: 'Where hearings are held: 8, 4th Floor.', value: text },
  'complaint-filed': { doc: 'The day the complaint was filed.', value: text },
  trial: { doc: 'The day of trial.', value: text },
  class: { doc: 'Whether this is a class action; captions say so.', value: flag },
  jury: { doc: 'Whether a jury trial is demanded; captions say so.', value: flag },
  sealed: { doc: 'Whether papers are filed under seal; captions say so.', value: flag },
  lead: { doc: 'The lead case’s number, where cases are consolidated.', value: text },
  members: { doc: 'The numbers of the member cases, where cases are consolidated.', value: texts },
  mdl: { doc: 'The number of the multidistrict litigation: 2741.', value: text },
  'in-re': { doc: 'A title that stands in place of the parties.', value: text },
  'removed-from': { doc: 'The state court and case number the case came from.', value: text },
  closures: {
    doc: 'Days on which the clerk’s office could not be reached: Fed. R. Civ. P. 6(a)(3).',
    value: { kind: 'list', each: [day, { kind: 'keys', keys: closureKeys }], alone: true },
  },
  'court-rules': {
    doc: 'Court files of your own in the case folder, the weightiest last.',
    value: texts,
  },
} satisfies KeyTable;
