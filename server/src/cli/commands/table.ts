import type { Command } from '../command';
import { deadline } from './deadline';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [deadline];
