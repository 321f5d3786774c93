import { courtById } from '../../core/court/courts';
import { captionText, inCourt } from '../../core/kits/caption/caption-text';
import { diskFiles } from '../../host/disk-files';
import { readNamedCase } from '../cases';
import type { Command } from '../command';
import { readSetValues } from '../set-values';
import { UsageError } from '../usage-error';

const settable = [
  'court',
  'division',
  'number',
  'judge',
  'magistrate',
  'courtroom',
  'complaint-filed',
  'trial',
  'lead',
  'mdl',
  'in-re',
  'removed-from',
] as const;

export const caption: Command = {
  name: 'caption',
  usage: '--case DIR --title TITLE',
  summary: 'Print the caption of a paper in a case',
  options: {
    case: { help: 'The case folder, or its case.yaml.', value: 'DIR' },
    title: { help: 'The title of the paper; \\n breaks a line.', value: 'TITLE' },
    'hearing-date': { help: 'The hearing’s day, 2016-05-19.', value: 'DAY' },
    time: { help: 'The hearing’s time.', value: 'TIME' },
    courtroom: { help: 'The hearing’s courtroom.', value: 'ROOM' },
    re: { help: 'Docket numbers for a “Re:” line.', value: 'NUMBERS' },
    for: { help: 'The party that files: its name or short name.', value: 'PARTY' },
    order: { help: 'A court’s paper: no counsel block.' },
    schedule: { help: 'With the days the complaint was filed and trial is set.' },
    set: {
      help: `Instead of the case file’s: ${settable.join(', ')}.`,
      value: 'KEY=VALUE',
      repeatable: true,
    },
  },
  async run(args, terminal) {
    const [word] = args.positionals;
    if (word !== undefined) throw new UsageError(`“${word}” is one word too many.`);
    const folder = args.value('case');
    if (folder === undefined) throw new UsageError('“--case DIR” is missing: the case folder.');
    const set = readSetValues(args.values('set'), settable);
    const court = set['court'];
    if (court !== undefined && !courtById(court)) {
      throw new UsageError(`--set court: there is no district court “${court}”.`);
    }
    const { caseFile } = await readNamedCase(diskFiles(), terminal.folder, folder);
    if (!caseFile) throw new UsageError('--case: the case file cannot be read.');
    const {
      'complaint-filed': complaintFiled,
      'in-re': inRe,
      'removed-from': removedFrom,
      ...rest
    } = set;
    const party = args.value('for');
    const re = args.value('re');
    const rendered = captionText(
      {
        // A division named stands; the case file's goes with its own court.
        ...inCourt(caseFile, court),
        ...rest,
        ...(complaintFiled ? { complaintFiled } : {}),
        ...(inRe ? { inRe } : {}),
        ...(removedFrom ? { removedFrom } : {}),
      },
      {
        title: (args.value('title') ?? '').replaceAll('\\n', '\n'),
        ...hearingOf(args.value('hearing-date'), args.value('time'), args.value('courtroom')),
        ...(re === undefined ? {} : { re }),
        ...(party === undefined ? {} : { filedFor: party }),
        ...(args.has('order') ? { kind: 'order' as const } : {}),
        ...(args.has('schedule') ? { schedule: true } : {}),
      },
    );
    terminal.out.write(rendered.text);
    const blanks = rendered.blanks.map(({ start, end }) => rendered.text.slice(start, end));
    if (blanks.length > 0) terminal.err.write(`pincite: to fill in: ${blanks.join(' ')}\n`);
    return 0;
  },
};

function hearingOf(
  date: string | undefined,
  time: string | undefined,
  courtroom: string | undefined,
) {
  if (date === undefined && time === undefined && courtroom === undefined) return {};
  return {
    hearing: {
      ...(date === undefined ? {} : { date }),
      ...(time === undefined ? {} : { time }),
      ...(courtroom === undefined ? {} : { courtroom }),
    },
  };
}
