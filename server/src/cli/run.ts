import { readArguments } from './args';
import type { Command } from './command';
import { commands } from './commands/table';
import { didYouMean } from './did-you-mean';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';

/**
 * Runs one command line, program name left out, and gives its exit code: 0 nothing at warning or
 * above, 1 findings, 2 a wrong call or input that cannot be read. Never rejects.
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (argv[0] === '--version' || argv[0] === '-V') {
      terminal.out.write(`${version}\n`);
      return 0;
    }
    const asked = commandOf(argv);
    if (asked === undefined) {
      terminal.out.write(overview());
      return 0;
    }
    const rest = argv.slice(asked.name.split(' ').length);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out.write(helpOf(asked));
      return 0;
    }
    return await asked.run(readArguments(rest, asked.options), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err.write(`pincite: ${error.message}\n`);
    } else {
      terminal.err.write(`pincite: an error of its own: ${describe(error)}\n`);
    }
    return 2;
  }
}

/** The command that the words name; undefined where help is asked for. Throws a `UsageError`. */
function commandOf(argv: readonly string[]): Command | undefined {
  const [first, second] = argv;
  if (first === '--help' || first === '-h' || first === 'help') return undefined;
  if (first === undefined) throw new UsageError(`A command is missing.\n\n${overview()}`);
  const found =
    commands.find(({ name }) => name === `${first} ${second ?? ''}`) ??
    commands.find(({ name }) => name === first);
  if (found) return found;
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0) {
    throw new UsageError(
      `“${first}” goes on: ${family.map(({ name }) => `“${name}”`).join(', ')}.`,
    );
  }
  const names = commands.map(({ name }) => name);
  throw new UsageError(`There is no command “${first}”.${didYouMean(first, names)}`);
}

function overview(): string {
  const calls = commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]);
  const width = Math.max(0, ...calls.map(([call = '']) => call.length));
  const lines = calls.map(([call = '', summary]) => `  ${call.padEnd(width)}  ${summary}`);
  return `Pincite checks court filings against their docket, their own parts and the calendar.

pincite COMMAND …

${lines.join('\n')}

“pincite COMMAND --help” tells more of one, “pincite --version” the version. Exit code:
0 nothing at warning or above, 1 findings, 2 a wrong call or input that cannot be read.
`;
}

function helpOf({ name, usage, summary, options }: Command): string {
  const rows = Object.entries({ ...options, help: { help: 'This text.', short: 'h' } }).map(
    ([option, spec]) => {
      const short = spec.short ? `-${spec.short}, ` : '    ';
      const value = 'value' in spec && spec.value ? ` ${spec.value}` : '';
      return [`${short}--${option}${value}`, spec.help];
    },
  );
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  const lines = rows.map(([left = '', help]) => `  ${left.padEnd(width)}  ${help}`);
  return `pincite ${name} ${usage}\n\n${summary}\n\n${lines.join('\n')}\n`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
