import type { Kit } from '../kit';

/** Joint discovery letter. */
export const jointLetter: Kit = {
  id: 'joint-letter',
  title: 'Joint discovery letter',
  summary:
    'The letter with attestation, deadlines, each side’s position and final compromise, and a proposed order.',
  courts: ['cand'],
  rules: [
    {
      says: 'No rule of the district on letters: each judge’s standing order decides.',
      source: 'the judges’ orders, named with each value',
      verified: true,
    },
    {
      says: 'Each request in full, then the response.',
      source: 'Civil L.R. 37-2, as ordered in Loop AI v. Gatti',
      verified: true,
    },
  ],
  files: [
    {
      name: 'letter.filing.md',
      title: 'Joint Discovery Letter',
      kind: 'joint-letter',
      caption: 'party',
      parts: [
        { label: 'Attestation', heading: 'ATTESTATION' },
        { label: 'Case deadlines', heading: 'CASE DEADLINES' },
        { label: 'The issue', heading: 'ISSUE' },
      ],
      template: 'joint-letter/letter',
    },
    {
      name: 'proposed-order.filing.md',
      title: '[Proposed] Order on Joint Discovery Letter',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'joint-letter/proposed-order',
    },
  ],
};
