import { readArguments } from './args';
import type { Command } from './command';
import { commands } from './commands/table';
import { didYouMean } from './did-you-mean';
import { type Terminal, usualColumns } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';
import { wrapped } from './wrap';

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
      terminal.out.write(overview(terminal.out.columns));
      return 0;
    }
    const rest = argv.slice(asked.name.split(' ').length);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out.write(helpOf(asked, terminal.out.columns));
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

function overview(columns = usualColumns): string {
  const calls = commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]);
  return `Pincite checks court filings against their docket, their own parts and the calendar.

pincite COMMAND …

${twoColumns(calls, columns)}
“pincite COMMAND --help” tells more of one, “pincite --version” the version. Exit code:
0 nothing at warning or above, 1 findings, 2 a wrong call or input that cannot be read.
`;
}

function helpOf({ name, usage, summary, options }: Command, columns = usualColumns): string {
  const rows = Object.entries({ ...options, help: { help: 'This text.', short: 'h' } }).map(
    ([option, spec]) => {
      const short = spec.short ? `-${spec.short}, ` : '    ';
      const value = 'value' in spec && spec.value ? ` ${spec.value}` : '';
      return [`${short}--${option}${value}`, spec.help];
    },
  );
  const about = [...wrapped(summary, columns)].join('\n');
  return `pincite ${name} ${usage}\n\n${about}\n\n${twoColumns(rows, columns)}`;
}

/** Words on the left, what they mean beside them, wrapped at the edge of the screen. */
function twoColumns(rows: readonly (readonly string[])[], columns: number): string {
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  return rows
    .flatMap(([left = '', right = '']) => {
      const lines = [...wrapped(right, Math.max(30, columns - width - 4))];
      return lines.map((line, i) => `  ${(i === 0 ? left : '').padEnd(width)}  ${line}\n`);
    })
    .join('');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
