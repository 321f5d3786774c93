import type { Command } from '../command';
import { check } from './check';
import { cites } from './cites';
import { dates } from './dates';
import { deadline } from './deadline';
import { docketShow } from './docket-show';
import { explain } from './explain';
import { timeline } from './timeline';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  cites,
  dates,
  deadline,
  timeline,
  explain,
  docketShow,
];
