import type { Kit } from '../kit';
import { captionOfPaper } from '../rules';

/** Proposed order. */
export const proposedOrder: Kit = {
  id: 'proposed-order',
  title: 'Proposed order',
  summary: 'A proposed order by itself.',
  rules: [captionOfPaper],
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
