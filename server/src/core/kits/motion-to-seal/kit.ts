import type { Kit } from '../kit';

/** Administrative motion to file under seal. */
export const motionToSeal: Kit = {
  id: 'motion-to-seal',
  title: 'Administrative motion to file under seal',
  summary: 'What is to be sealed and why, counsel’s declaration, proposed order.',
  courts: ['cand'],
  rules: [
    {
      says: 'A motion under 7-11 with the document; declaration, proposed order, redacted and unredacted copies. No sealing of a whole document.',
      source: 'Civil L.R. 79-5 (courtrules.net 586; cand.uscourts.gov/ecf/underseal)',
      verified: true,
    },
    {
      says: 'An administrative motion: 5 pages, a proposed order, a stipulation or a declaration why none could be had; opposition of 5 pages, 4 days after filing.',
      source: 'Civil L.R. 7-11 (courtrules.net 658)',
      verified: true,
    },
  ],
  files: [
    {
      name: 'motion.filing.md',
      title: '{{party-role}} {{party}}’s Administrative Motion to File Under Seal',
      kind: 'motion-to-seal',
      caption: 'party',
      parts: [
        { label: 'What is to be sealed', heading: 'WHAT IS TO BE SEALED' },
        { label: 'Why', heading: 'WHY' },
        { label: 'Papers filed with it', heading: 'PAPERS FILED WITH THIS MOTION' },
      ],
      template: 'motion-to-seal/motion',
    },
    {
      name: 'declaration.filing.md',
      title:
        'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Administrative Motion to File Under Seal',
      kind: 'declaration',
      caption: 'party',
      parts: [{ label: 'Declaration' }],
      template: 'motion-to-seal/declaration',
    },
    {
      name: 'proposed-order.filing.md',
      title:
        '[Proposed] Order on {{party-role}} {{party}}’s Administrative Motion to File Under Seal',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'motion-to-seal/proposed-order',
    },
  ],
};
