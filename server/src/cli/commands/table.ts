import type { Command } from '../command';
import { deadline } from './deadline';
import { timeline } from './timeline';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [deadline, timeline];
