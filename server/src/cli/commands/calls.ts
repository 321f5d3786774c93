import { TextDocument } from 'vscode-languageserver-textdocument';
import { phoneBookOf } from '../../core/case/calls/of-block';
import { folderOf } from '../../core/case/paths';
import { callCsv, callTable, type NameOf } from '../../core/record/call-log/call-table';
import type { Call } from '../../core/record/call-log/model';
import { readCallLog } from '../../core/record/call-log/read-call-log';
import { diskFiles } from '../../host/disk-files';
import { readTextFile } from '../../host/read-text';
import { casesByFolder, readNamedCase } from '../cases';
import type { Command } from '../command';
import { absolute, withSlashes } from '../paths';
import { place } from '../positions';
import { oneLine } from '../reporters/display';
import { UsageError } from '../usage-error';

const formats = { md: callTable, json: inJson, csv: callCsv } as const;

/** `calls`: what is read of a call log, its calls numbered in the order of their time. */
export const calls: Command = {
  name: 'calls',
  usage: 'FILE',
  summary: 'Read a call log (CSV, TSV): a numbered table for a declaration, problems row by row.',
  options: {
    case: {
      help: 'The case folder, or its case.yaml, whose counsel are named by their numbers; without it, the case that the log lies in.',
      value: 'DIR',
    },
    format: {
      help: 'How to print it: md (a table, the default), json, csv.',
      value: 'FORMAT',
      choices: Object.keys(formats),
    },
  },
  async run(args, terminal) {
    const [given, ...more] = args.positionals;
    if (given === undefined || more.length > 0) throw new UsageError('Name one call log.');
    const path = absolute(terminal.folder, given);
    const nameOf = await namesFor(path, args.value('case'), terminal.folder);
    const content = await readTextFile(path);
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
    terminal.out.write(`${formats[format](log.calls, nameOf)}\n`);
    return log.problems.length > 0 ? 1 : 0;
  },
};

function inJson(list: readonly Call[], nameOf: NameOf): string {
  const shown = list.map(({ date, time, seconds, length, from, to, number, written }, i) => ({
    number: i + 1,
    date,
    ...(time === undefined ? {} : { time }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(length === undefined ? {} : { length }),
    ...party('from', from, nameOf),
    ...party('to', to, nameOf),
    ...(number === undefined ? {} : { otherNumber: number }),
    ...(written.outcome ? { outcome: written.outcome } : {}),
  }));
  return JSON.stringify(shown, null, 2);
}

/** `from` and `fromName`, as far as they are known. */
function party(end: 'from' | 'to', written: string | undefined, nameOf: NameOf): object {
  if (written === undefined) return {};
  const name = nameOf(written);
  return { [end]: written, ...(name === undefined ? {} : { [`${end}Name`]: name }) };
}

async function namesFor(log: string, named: string | undefined, folder: string): Promise<NameOf> {
  const files = diskFiles();
  const context =
    named === undefined
      ? await casesByFolder(files).of(folderOf(log))
      : await readNamedCase(files, folder, named);
  const book = context && phoneBookOf(context);
  return (written) => book?.nameOf(written);
}
