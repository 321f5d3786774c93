import { certificateOfService } from './certificate-of-service/kit';
import { jointLetter } from './joint-letter/kit';
import type { Kit } from './kit';
import { motionToCompel } from './motion-to-compel/kit';
import { motionToSeal } from './motion-to-seal/kit';
import { noticeOfMotion } from './notice-of-motion/kit';
import { oppositionAdministrative } from './opposition-administrative/kit';
import { order } from './order/kit';
import { proposedOrder } from './proposed-order/kit';
import { recordsDeclaration } from './records-declaration/kit';
import { statement } from './statement/kit';
import { stipulationTime } from './stipulation-time/kit';
import { unilateralLetter } from './unilateral-letter/kit';

/** Every kit, in the order they are offered. A new one is a folder and a line here. */
export const kits: readonly Kit[] = [
  unilateralLetter,
  jointLetter,
  oppositionAdministrative,
  statement,
  recordsDeclaration,
  motionToCompel,
  stipulationTime,
  motionToSeal,
  noticeOfMotion,
  proposedOrder,
  order,
  certificateOfService,
];

/** The kits made for a court, by its PACER id; without one, all. */
export function kitsFor(court: string | undefined): readonly Kit[] {
  const id = court?.trim().toLowerCase();
  return kits.filter(({ courts }) => !courts || !id || courts.includes(id));
}
