import type { Command } from '../command';
import { caption } from './caption';
import { kinds } from './kinds';
import { newFiling } from './new';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [newFiling, kinds, caption];
