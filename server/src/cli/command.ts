import type { Arguments, OptionSpecs } from './args';
import type { Terminal } from './terminal';

/** One command of the command line: a file in `commands/` and a line in its table. */
export interface Command {
  /** One word or two: `check`, `docket show`. */
  readonly name: string;
  /** What stands behind the name in the help: `PATH…`. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  readonly options: OptionSpecs;
  /**
   * Runs it and gives the exit code: 0 nothing at warning or above, 1 findings. Throws a
   * `UsageError` for a call that it does not understand, which is exit code 2.
   */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
