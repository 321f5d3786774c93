import { declaration, proposedOrder } from '../files';
import type { Kit } from '../kit';
import { noticedMotion, penaltyOfPerjury, requestsInFull } from '../rules';

/** Motion to compel. */
export const motionToCompel: Kit = {
  id: 'motion-to-compel',
  title: 'Motion to compel',
  summary:
    'Notice, efforts to confer, each request and response in full, argument; declaration and proposed order.',
  rules: [noticedMotion, requestsInFull, penaltyOfPerjury],
  files: [
    {
      name: 'motion.filing.md',
      title: '{{party-role}} {{party}}’s Notice of Motion and Motion to Compel',
      kind: 'motion-to-compel',
      caption: 'party',
      hearing: true,
      parts: [
        { label: 'Relief sought', heading: 'RELIEF SOUGHT' },
        { label: 'Efforts to confer', heading: 'EFFORTS TO CONFER' },
        { label: 'Requests and responses in full', heading: 'REQUESTS AND RESPONSES IN FULL' },
        { label: 'Facts', heading: 'FACTS' },
        { label: 'Argument', heading: 'ARGUMENT' },
      ],
      template: 'motion-to-compel/motion',
    },
    declaration(
      'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Motion to Compel',
      'motion-to-compel/declaration',
    ),
    proposedOrder(
      '[Proposed] Order Granting {{party-role}} {{party}}’s Motion to Compel',
      'motion-to-compel/proposed-order',
    ),
  ],
};
