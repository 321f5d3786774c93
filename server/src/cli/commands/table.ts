import type { Command } from '../command';
import { check } from './check';
import { cites } from './cites';
import { dates } from './dates';
import { docketShow } from './docket-show';
import { explain } from './explain';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [check, cites, dates, explain, docketShow];
