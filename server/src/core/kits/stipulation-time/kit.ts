import type { Kit } from '../kit';

/** Stipulation to extend time. */
export const stipulationTime: Kit = {
  id: 'stipulation-time',
  title: 'Stipulation to extend time',
  summary: 'The stipulation, its reason and effect, and a proposed order.',
  rules: [
    {
      says: 'Caption: counsel, court, title of the action, number, title of the paper.',
      source: 'Fed. R. Civ. P. 10(a)',
      verified: false,
    },
  ],
  files: [
    {
      name: 'stipulation.filing.md',
      title: 'Stipulation to Extend Time',
      kind: 'stipulation',
      caption: 'party',
      parts: [{ label: 'Stipulation' }],
      template: 'stipulation-time/stipulation',
    },
    {
      name: 'proposed-order.filing.md',
      title: '[Proposed] Order Extending Time',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'stipulation-time/proposed-order',
    },
  ],
};
