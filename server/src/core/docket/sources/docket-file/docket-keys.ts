import type { KeyTable } from '../../../text/key-table';

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const flag = { kind: 'flag' } as const;
const count = { kind: 'count' } as const;

export const attachmentKeys = {
  number: { doc: 'The attachment’s number, from 1 on.', value: count, required: true },
  text: { doc: 'What the attachment is: Exhibit J.', value: text },
  pages: { doc: 'How many pages it has.', value: count },
  'document-id': { doc: 'The court’s id of the document.', value: text },
} satisfies KeyTable;

export const entryKeys = {
  number: { doc: 'The entry’s number; left out for a minute entry.', value: count },
  filed: { doc: 'The day it was filed: 2016-04-11.', value: day },
  'filed-uncertain': { doc: 'Whether the day filed may be a day off.', value: flag },
  entered: { doc: 'The day it was entered on the docket.', value: day },
  text: { doc: 'The docket text, as the court has it.', value: text },
  filer: { doc: 'Who filed it.', value: text },
  pages: { doc: 'How many pages the main document has.', value: count },
  attachments: {
    doc: 'The attachments, each with its number and text.',
    value: { kind: 'list', each: [{ kind: 'keys', keys: attachmentKeys }] },
  },
  sealed: { doc: 'Whether it is under seal.', value: flag },
  'text-only': { doc: 'Whether it has no document, and so no pages.', value: flag },
  'document-id': { doc: 'The court’s id of the document.', value: text },
  re: {
    doc: 'The entries it is about, by number.',
    value: { kind: 'list', each: [{ kind: 'entry-number' }], alone: true },
  },
  url: { doc: 'The address of the document at the court.', value: text },
  'attachments-complete': {
    doc: 'Whether every attachment is listed; taken as true where there is a list.',
    value: flag,
  },
} satisfies KeyTable;

export const sourceKeys = {
  kind: { doc: 'What the docket was read from: pacer-html.', value: text },
  file: { doc: 'The file it was read from.', value: text },
  'as-of': { doc: 'The day up to which this docket is known.', value: day },
} satisfies KeyTable;

/**
 * The keys of `docket.yaml`: what its reader knows, and what completion, hover, the JSON schema
 * and the docs say of it.
 */
export const docketKeys = {
  source: {
    doc: 'Where this docket comes from, and as of when.',
    value: { kind: 'keys', keys: sourceKeys },
  },
  entries: {
    doc: 'What was filed in the case, entry by entry.',
    value: { kind: 'list', each: [{ kind: 'keys', keys: entryKeys }] },
    required: true,
  },
} satisfies KeyTable;
