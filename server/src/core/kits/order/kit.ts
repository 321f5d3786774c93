import type { Kit } from '../kit';

/** Order. */
export const order: Kit = {
  id: 'order',
  title: 'Order',
  summary: 'An order with its reasons, as chambers write it.',
  rules: [
    {
      says: 'Caption: counsel, court, title of the action, number, title of the paper.',
      source: 'Fed. R. Civ. P. 10(a)',
      verified: false,
    },
  ],
  files: [
    {
      name: 'order.filing.md',
      title: 'Order',
      kind: 'order',
      caption: 'order',
      re: true,
      parts: [{ label: 'Order' }],
      template: 'order/order',
    },
  ],
};
