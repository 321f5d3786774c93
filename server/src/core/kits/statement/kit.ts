import type { Kit } from '../kit';
import { captionOfPaper } from '../rules';

/** Statement in response to an order. */
export const statement: Kit = {
  id: 'statement',
  title: 'Statement in response to an order',
  summary: 'What the order asks, the facts, what is asked for.',
  rules: [captionOfPaper],
  files: [
    {
      name: 'statement.filing.md',
      title: '{{party-role}} {{party}}’s Statement in Response to Order',
      kind: 'statement',
      caption: 'party',
      re: true,
      parts: [
        { label: 'What the order asks', heading: 'WHAT THE ORDER ASKS' },
        { label: 'The facts', heading: 'THE FACTS' },
      ],
      template: 'statement/statement',
    },
  ],
};
