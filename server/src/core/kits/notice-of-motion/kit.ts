import { proposedOrder } from '../files';
import type { Kit } from '../kit';
import { noticedMotion } from '../rules';

/** Notice of motion and motion with memorandum. */
export const noticeOfMotion: Kit = {
  id: 'notice-of-motion',
  title: 'Notice of motion and motion with memorandum',
  summary: 'Notice, relief, memorandum of points and authorities, proposed order.',
  rules: [noticedMotion],
  files: [
    {
      name: 'motion.filing.md',
      title: '{{party-role}} {{party}}’s Notice of Motion and Motion for {{relief}}',
      kind: 'motion',
      caption: 'party',
      hearing: true,
      parts: [
        { label: 'Statement of relief', heading: 'STATEMENT OF RELIEF' },
        { label: 'Issues', heading: 'ISSUES TO BE DECIDED' },
        { label: 'Facts', heading: 'STATEMENT OF FACTS' },
        { label: 'Argument', heading: 'ARGUMENT' },
      ],
      template: 'notice-of-motion/motion',
    },
    proposedOrder(
      '[Proposed] Order Granting {{party-role}} {{party}}’s Motion for {{relief}}',
      'notice-of-motion/proposed-order',
    ),
  ],
};
