import type { Mark } from '../mark';
import { analysis } from './analysis';
import { cites } from './cites';
import { dates } from './dates';
import { docket } from './docket';
import { hostile } from './hostile';
import { keystroke } from './keystroke';
import { packet } from './packet';
import { quotes } from './quotes';
import { server } from './server';
import { workspace } from './workspace';

/** Every part of the benchmark; each runs in a process of its own. */
export const marks: readonly Mark[] = [
  cites,
  dates,
  analysis,
  keystroke,
  docket,
  packet,
  quotes,
  workspace,
  server,
  hostile,
];
