import type { Kit } from '../kit';

/** Proposed order. */
export const proposedOrder: Kit = {
  id: 'proposed-order',
  title: 'Proposed order',
  summary: 'A proposed order by itself.',
  rules: [
    {
      says: 'Caption: counsel, court, title of the action, number, title of the paper.',
      source: 'Fed. R. Civ. P. 10(a)',
      verified: false,
    },
  ],
  files: [
    {
      name: 'proposed-order.filing.md',
      title: '[Proposed] Order',
      kind: 'proposed-order',
      caption: 'order',
      re: true,
      parts: [{ label: 'Proposed order' }],
      template: 'proposed-order/order',
    },
  ],
};
