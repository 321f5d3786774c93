import type { Kit } from '../kit';

/** Statement in response to an order. */
export const statement: Kit = {
  id: 'statement',
  title: 'Statement in response to an order',
  summary: 'What the order asks, the facts, what is asked for.',
  rules: [
    {
      says: 'Caption: counsel, court, title of the action, number, title of the paper.',
      source: 'Fed. R. Civ. P. 10(a)',
      verified: false,
    },
  ],
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
