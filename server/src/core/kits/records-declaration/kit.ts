import type { Kit } from '../kit';
import { penaltyOfPerjury } from '../rules';

/** Declaration that authenticates phone records. */
export const recordsDeclaration: Kit = {
  id: 'records-declaration',
  title: 'Declaration that authenticates phone records',
  summary:
    'Where the records came from, how they were edited, and each call with date, time and length.',
  rules: [
    penaltyOfPerjury,
    {
      says: 'Sworn declaration: where the records came from, how they were edited or made; dates, times and call lengths.',
      source: 'Loop AI v. Gatti, order of April 20, 2016',
      verified: true,
    },
  ],
  files: [
    {
      name: 'declaration.filing.md',
      title: 'Declaration of {{counsel}} Authenticating Telephone Records and E-mails',
      kind: 'declaration',
      caption: 'party',
      re: true,
      parts: [
        { label: 'Where the records came from', heading: 'WHERE THE RECORDS CAME FROM' },
        { label: 'How they were edited or made', heading: 'HOW THE RECORDS WERE EDITED OR MADE' },
        { label: 'Table of calls and e-mails', heading: 'THE CALLS AND E-MAILS' },
      ],
      template: 'records-declaration/declaration',
    },
    {
      name: 'exhibits.filing.md',
      title: 'Exhibits to the Declaration of {{counsel}}',
      kind: 'exhibits',
      caption: 'none',
      parts: [
        { label: 'Exhibit A: telephone records', heading: 'EXHIBIT A' },
        { label: 'Exhibit B: e-mails', heading: 'EXHIBIT B' },
      ],
      template: 'records-declaration/exhibits',
    },
  ],
};
