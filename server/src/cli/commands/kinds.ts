import { kits, kitsFor } from '../../core/kits/table';
import type { Command } from '../command';
import { UsageError } from '../usage-error';

export const kinds: Command = {
  name: 'kinds',
  usage: '',
  summary: 'List the kinds of filings that “pincite new” writes',
  options: {
    court: { help: 'Only those made for a court: its PACER id, cand.', value: 'COURT' },
    json: { help: 'As JSON, with each kind’s filings and rules.' },
  },
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('“pincite kinds” takes no words.');
    const court = args.value('court');
    const listed = court ? kitsFor(court) : kits;
    if (args.has('json')) {
      terminal.out.write(`${JSON.stringify(listed, null, 2)}\n`);
      return 0;
    }
    const width = Math.max(...listed.map(({ id }) => id.length));
    for (const { id, title, courts } of listed) {
      const only = courts ? ` (${courts.join(', ')})` : '';
      terminal.out.write(`${id.padEnd(width)}  ${title}${only}\n`);
    }
    return 0;
  },
};
