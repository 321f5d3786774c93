import { TextDocument } from 'vscode-languageserver-textdocument';
import { callTable } from '../../core/record/call-log/call-table';
import type { Call } from '../../core/record/call-log/model';
import { readCallLog } from '../../core/record/call-log/read-call-log';
import { readTextFile } from '../../host/read-text';
import type { Command } from '../command';
import { absolute, withSlashes } from '../paths';
import { place } from '../positions';
import { oneLine } from '../reporters/display';
import { UsageError } from '../usage-error';

const formats = { md: callTable, json: inJson } as const;

/** `calls`: what is read of a call log, its calls numbered in the order of their time. */
export const calls: Command = {
  name: 'calls',
  usage: 'FILE',
  summary: 'Read a call log (CSV, TSV): a numbered table for a declaration, problems row by row.',
  options: {
    format: {
      help: 'How to print it: md (a table, the default), json.',
      value: 'FORMAT',
      choices: Object.keys(formats),
    },
  },
  async run(args, terminal) {
    const [given, ...more] = args.positionals;
    if (given === undefined || more.length > 0) throw new UsageError('Name one call log.');
    const content = await readTextFile(absolute(terminal.folder, given));
    if (content.kind !== 'text') {
      const why = content.kind === 'missing' ? 'There is no such file.' : content.why;
      terminal.err.write(`pincite: ${withSlashes(given)}: ${why}\n`);
      return 2;
    }
    const log = readCallLog(content.text);
    const document = TextDocument.create('', 'csv', 0, content.text);
    for (const { range, message } of log.problems) {
      const at = `${withSlashes(given)}:${place(document, range.start)}`;
      terminal.err.write(`pincite: ${at}: ${oneLine(message)}\n`);
    }
    if (log.calls.length === 0) return 2;
    const format = (args.value('format') ?? 'md') as keyof typeof formats;
    terminal.out.write(`${formats[format](log.calls)}\n`);
    return log.problems.length > 0 ? 1 : 0;
  },
};

function inJson(list: readonly Call[]): string {
  const shown = list.map(({ date, time, seconds, from, to, written }, i) => ({
    number: i + 1,
    date,
    ...(time === undefined ? {} : { time }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(written.outcome ? { outcome: written.outcome } : {}),
  }));
  return JSON.stringify(shown, null, 2);
}
