import type { Command } from '../command';
import { caption } from './caption';
import { check } from './check';
import { cites } from './cites';
import { dates } from './dates';
import { docketImport } from './docket-import';
import { docketShow } from './docket-show';
import { explain } from './explain';
import { init } from './init';
import { kinds } from './kinds';
import { newFiling } from './new';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  cites,
  dates,
  explain,
  docketShow,
  docketImport,
  init,
  newFiling,
  kinds,
  caption,
];
