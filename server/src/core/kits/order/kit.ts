import type { Kit } from '../kit';
import { captionOfPaper } from '../rules';

/** Order. */
export const order: Kit = {
  id: 'order',
  title: 'Order',
  summary: 'An order with its reasons, as chambers write it.',
  rules: [captionOfPaper],
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
