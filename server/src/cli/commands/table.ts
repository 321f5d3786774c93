import type { Command } from '../command';
import { calls } from './calls';
import { caption } from './caption';
import { check } from './check';
import { cites } from './cites';
import { dates } from './dates';
import { deadline } from './deadline';
import { docketImport } from './docket-import';
import { docketShow } from './docket-show';
import { explain } from './explain';
import { init } from './init';
import { kinds } from './kinds';
import { newFiling } from './new';
import { report } from './report';
import { tables } from './tables';
import { timeline } from './timeline';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  cites,
  dates,
  deadline,
  timeline,
  report,
  tables,
  explain,
  docketShow,
  docketImport,
  calls,
  init,
  newFiling,
  kinds,
  caption,
];
