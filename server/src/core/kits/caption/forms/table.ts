import { cacd } from './cacd';
import { otherCalifornia } from './california';
import { cand } from './cand';
import { ded } from './ded';
import { federal } from './federal';
import type { CaptionForm } from './form';
import { nysd } from './nysd';
import { plainFederal } from './plain';

/** Every form of its own; a new court's is a file and a line here. */
export const captionForms: readonly CaptionForm[] = [
  cand,
  cacd,
  otherCalifornia,
  nysd,
  ded,
  plainFederal,
];

/** The form of a court by its PACER id; the plain federal one for a court without its own. */
export function captionForm(court: string | undefined): CaptionForm {
  const id = court?.trim().toLowerCase() ?? '';
  return captionForms.find(({ courts }) => courts.includes(id)) ?? federal;
}
