import type { Kit } from '../kit';

/** Opposition to an administrative motion for leave to file a unilateral discovery letter. */
export const oppositionAdministrative: Kit = {
  id: 'opposition-administrative',
  title: 'Opposition to an administrative motion for leave to file a unilateral discovery letter',
  summary: 'Due four days after the motion was filed; with a declaration and a proposed order.',
  courts: ['cand'],
  rules: [
    {
      says: 'An administrative motion: 5 pages, a proposed order, a stipulation or a declaration why none could be had; opposition of 5 pages, 4 days after filing.',
      source: 'Civil L.R. 7-11 (courtrules.net 658)',
      verified: true,
    },
    {
      says: 'A declaration closes “under penalty of perjury”, “true and correct”, “Executed on” a date, with a signature.',
      source: '28 U.S.C. § 1746',
      verified: true,
    },
    {
      says: 'A declaration holds facts only, no argument.',
      source: 'Civil L.R. 7-5',
      verified: false,
    },
  ],
  files: [
    {
      name: 'opposition.filing.md',
      title:
        '{{party-role}} {{party}}’s Opposition to Administrative Motion for Leave to File Unilateral Discovery Letter',
      kind: 'opposition',
      caption: 'party',
      re: true,
      parts: [
        { label: 'What the motion leaves out', heading: 'WHAT THE MOTION LEAVES OUT' },
        { label: 'No exceptional circumstances', heading: 'NO EXCEPTIONAL CIRCUMSTANCES' },
        { label: 'Relief', heading: 'RELIEF' },
      ],
      template: 'opposition-administrative/opposition',
    },
    {
      name: 'declaration.filing.md',
      title: 'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Opposition',
      kind: 'declaration',
      caption: 'party',
      parts: [{ label: 'Declaration' }],
      template: 'opposition-administrative/declaration',
    },
    {
      name: 'proposed-order.filing.md',
      title:
        '[Proposed] Order Denying Administrative Motion for Leave to File Unilateral Discovery Letter',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'opposition-administrative/proposed-order',
    },
  ],
};
