import type { Kit } from '../kit';

/** Notice of motion and motion with memorandum. */
export const noticeOfMotion: Kit = {
  id: 'notice-of-motion',
  title: 'Notice of motion and motion with memorandum',
  summary: 'Notice, relief, memorandum of points and authorities, proposed order.',
  rules: [
    {
      says: 'Hearing at least 35 days after filing; 25 pages, caption page and tables not counted.',
      source:
        'N.D. Cal. Civil L.R. 7-2(a), (b), 7-4(b), by public summaries and Putian v. Meta (2022)',
      verified: true,
    },
  ],
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
    {
      name: 'proposed-order.filing.md',
      title: '[Proposed] Order Granting {{party-role}} {{party}}’s Motion for {{relief}}',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'notice-of-motion/proposed-order',
    },
  ],
};
