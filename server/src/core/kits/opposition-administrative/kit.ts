import { declaration, proposedOrder } from '../files';
import type { Kit } from '../kit';
import { administrativeMotion, factsOnly, penaltyOfPerjury } from '../rules';

/** Opposition to an administrative motion for leave to file a unilateral discovery letter. */
export const oppositionAdministrative: Kit = {
  id: 'opposition-administrative',
  title: 'Opposition to an administrative motion for leave to file a unilateral discovery letter',
  summary: 'Due four days after the motion was filed; with a declaration and a proposed order.',
  courts: ['cand'],
  rules: [administrativeMotion, penaltyOfPerjury, factsOnly],
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
    declaration(
      'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Opposition',
      'opposition-administrative/declaration',
    ),
    proposedOrder(
      '[Proposed] Order Denying Administrative Motion for Leave to File Unilateral Discovery Letter',
      'opposition-administrative/proposed-order',
    ),
  ],
};
