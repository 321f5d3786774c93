import { declaration, proposedOrder } from '../files';
import type { Kit } from '../kit';
import { administrativeMotion } from '../rules';

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
    administrativeMotion,
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
    declaration(
      'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Administrative Motion to File Under Seal',
      'motion-to-seal/declaration',
    ),
    proposedOrder(
      '[Proposed] Order on {{party-role}} {{party}}’s Administrative Motion to File Under Seal',
      'motion-to-seal/proposed-order',
    ),
  ],
};
