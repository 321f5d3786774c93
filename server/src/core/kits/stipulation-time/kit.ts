import { proposedOrder } from '../files';
import type { Kit } from '../kit';
import { captionOfPaper } from '../rules';

/** Stipulation to extend time. */
export const stipulationTime: Kit = {
  id: 'stipulation-time',
  title: 'Stipulation to extend time',
  summary: 'The stipulation, its reason and effect, and a proposed order.',
  rules: [captionOfPaper],
  files: [
    {
      name: 'stipulation.filing.md',
      title: 'Stipulation to Extend Time',
      kind: 'stipulation',
      caption: 'party',
      parts: [{ label: 'Stipulation' }],
      template: 'stipulation-time/stipulation',
    },
    proposedOrder('[Proposed] Order Extending Time', 'stipulation-time/proposed-order'),
  ],
};
