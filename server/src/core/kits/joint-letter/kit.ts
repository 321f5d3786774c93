import { proposedOrder } from '../files';
import type { Kit } from '../kit';
import { lettersByJudge, requestsInFull } from '../rules';

/** Joint discovery letter. */
export const jointLetter: Kit = {
  id: 'joint-letter',
  title: 'Joint discovery letter',
  summary:
    'The letter with attestation, deadlines, each side’s position and final compromise, and a proposed order.',
  courts: ['cand'],
  rules: [lettersByJudge, requestsInFull],
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
    proposedOrder('[Proposed] Order on Joint Discovery Letter', 'joint-letter/proposed-order'),
  ],
};
