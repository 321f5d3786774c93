import type { Command } from '../command';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [];
