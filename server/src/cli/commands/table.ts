import type { Command } from '../command';
import { docketImport } from './docket-import';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [docketImport];
