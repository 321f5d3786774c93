import type { OptionSpec } from '../../server/src/cli/args';
import { commands } from '../../server/src/cli/commands/table';

/** Every command of the command line with its options, for docs/cli.md. */
export function commandPages(): string {
  return commands
    .map(({ name, usage, summary, options }) => {
      const rows = Object.entries(options).map(
        ([option, spec]) => `| \`${written(option, spec)}\` | ${cell(spec)} |`,
      );
      const table = rows.length > 0 ? ['', '| option | |', '| --- | --- |', ...rows] : [];
      const title = `### \`pincite ${`${name} ${usage}`.trim()}\``;
      return [title, '', withStop(summary), ...table].join('\n');
    })
    .join('\n\n');
}

function written(option: string, { short, value }: OptionSpec): string {
  return `${short ? `-${short}, ` : ''}--${option}${value ? ` ${value}` : ''}`;
}

function cell({ help }: OptionSpec): string {
  return withStop(help).replaceAll('|', '\\|').replaceAll('*', '\\*');
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
