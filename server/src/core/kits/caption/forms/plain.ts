import { federal } from './federal';
import type { CaptionForm } from './form';

/** Northern District of Illinois and Eastern District of Texas: the plain federal caption. */
export const plainFederal: CaptionForm = {
  ...federal,
  courts: ['ilnd', 'txed'],
  source: 'Fed. R. Civ. P. 10(a); the local rule on captions was not read',
  verified: false,
};
