import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Docket, DocketCase } from '../../core/docket/model';
import { docketCsv, docketYaml, shownDocket } from '../../core/docket/show';
import { readDocket } from '../../core/docket/sources/read-docket';
import type { FileContent } from '../../core/ports';
import { readTextFile } from '../../host/read-text';
import type { Command } from '../command';
import { absolute, withSlashes } from '../paths';
import { place } from '../positions';
import { oneLine } from '../reporters/display';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const formats = { json: inJson, csv: docketCsv, yaml: inYaml } as const;

export const docketShow: Command = {
  name: 'docket show',
  usage: 'FILE',
  summary: 'Print what is read of a docket: a saved court page, a feed, a notice, JSON, CSV, text.',
  options: {
    format: {
      help: 'How to print it: json (the default), csv, yaml (as docket.yaml has it).',
      value: 'FORMAT',
      choices: Object.keys(formats),
    },
    'stdin-name': {
      help: 'The name of what is read from “-”; its ending may tell the kind of file.',
      value: 'NAME',
    },
  },
  async run(args, terminal) {
    const [given, ...more] = args.positionals;
    if (given === undefined || more.length > 0) throw new UsageError('Name one docket file.');
    const name = given === '-' ? (args.value('stdin-name') ?? '<stdin>') : given;
    const content = await contentOf(given, terminal);
    if (content.kind !== 'text') {
      const why = content.kind === 'missing' ? 'There is no such file.' : content.why;
      terminal.err.write(`pincite: ${withSlashes(name)}: ${why}\n`);
      return 2;
    }
    const path = absolute(terminal.folder, name);
    const { docket, problems } = readDocket({ path, text: content.text });
    const document = TextDocument.create('', 'docket', 0, content.text);
    for (const { range, message } of problems) {
      const at = `${withSlashes(name)}:${place(document, range.start)}`;
      terminal.err.write(`pincite: ${at}: ${oneLine(message)}\n`);
    }
    if (!docket) return 2;
    const format = (args.value('format') ?? 'json') as keyof typeof formats;
    terminal.out.write(formats[format](docket));
    // A sheet that is merely empty was read well.
    return problems.some(({ severity }) => severity === undefined) ? 1 : 0;
  },
};

function contentOf(given: string, terminal: Terminal): Promise<FileContent> {
  return given === '-' ? terminal.readStdin() : readTextFile(absolute(terminal.folder, given));
}

/** The case, then an entry a line: it diffs well, and a script may read it line by line. */
function inJson(docket: Docket): string {
  const { case: about, entries } = shownDocket(docket);
  const lines = entries.map((entry) => `\n  ${JSON.stringify(entry)}`);
  const list = lines.length > 0 ? `[${lines.join(',')}\n]` : '[]';
  return `{ "case": ${JSON.stringify(about)},\n"entries": ${list} }\n`;
}

/** A `docket.yaml`, which has no place for the case: it stands above in comments. */
function inYaml(docket: Docket): string {
  return `${caseComments(docket.case)}${docketYaml(docket)}`;
}

function caseComments(about: DocketCase): string {
  const { parties = [], ...rest } = about;
  const lines = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
  for (const { name, role, counsel } of parties) {
    lines.push(`${role ?? 'party'}: ${name}`);
    for (const one of counsel) lines.push(`  counsel: ${one.name}`);
  }
  return lines.map((line) => `# ${line.match(/^ */)?.[0] ?? ''}${oneLine(line)}\n`).join('');
}
