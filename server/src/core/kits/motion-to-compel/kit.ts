import type { Kit } from '../kit';

/** Motion to compel. */
export const motionToCompel: Kit = {
  id: 'motion-to-compel',
  title: 'Motion to compel',
  summary:
    'Notice, efforts to confer, each request and response in full, argument; declaration and proposed order.',
  rules: [
    {
      says: 'Hearing at least 35 days after filing; 25 pages, caption page and tables not counted.',
      source:
        'N.D. Cal. Civil L.R. 7-2(a), (b), 7-4(b), by public summaries and Putian v. Meta (2022)',
      verified: true,
    },
    {
      says: 'Each request in full, then the response.',
      source: 'Civil L.R. 37-2, as ordered in Loop AI v. Gatti',
      verified: true,
    },
    {
      says: 'A declaration closes “under penalty of perjury”, “true and correct”, “Executed on” a date, with a signature.',
      source: '28 U.S.C. § 1746',
      verified: true,
    },
  ],
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
    {
      name: 'declaration.filing.md',
      title: 'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Motion to Compel',
      kind: 'declaration',
      caption: 'party',
      parts: [{ label: 'Declaration' }],
      template: 'motion-to-compel/declaration',
    },
    {
      name: 'proposed-order.filing.md',
      title: '[Proposed] Order Granting {{party-role}} {{party}}’s Motion to Compel',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'motion-to-compel/proposed-order',
    },
  ],
};
