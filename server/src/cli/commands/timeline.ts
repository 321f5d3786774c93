import {
  type TimelineEvent,
  timeline as timelineOf,
  timelineTable,
} from '../../core/features/timeline';
import { readFiling } from '../../core/filing/read-filing';
import type { Command } from '../command';
import { readFilings } from '../filings';
import { absolute, shownPath } from '../paths';

/** `pincite timeline motion.filing.md --format md` */
export const timeline: Command = {
  name: 'timeline',
  usage: 'PATH…',
  summary: 'List every dated event of filings and their docket, in order.',
  options: {
    case: { help: 'The case folder or case file that governs them.', value: 'PATH' },
    'no-case': { help: 'Read the filings alone.' },
    format: { help: 'md if left out.', value: 'FORMAT', choices: ['md', 'json'] },
  },
  async run(args, terminal) {
    const like = args.positionals.find((path) => path !== '-') ?? '.';
    const shown = (file: string) => shownPath(terminal.folder, file, like);
    const reading = await readFilings(args, args.positionals, terminal, 'as-text');
    const events: TimelineEvent[] = [];
    const seen = new Set<string>();
    let unreadable = false;
    for await (const read of reading.files()) {
      if (read.kind === 'unreadable') {
        terminal.err.write(`pincite: ${read.file}: ${read.why}\n`);
        unreadable = true;
      }
      if (read.kind !== 'filing') continue;
      const snapshot = {
        filing: readFiling(read.text),
        path: absolute(terminal.folder, read.file),
        ...(read.case ? { case: read.case } : {}),
      };
      for (const event of timelineOf(snapshot)) {
        // Two filings of one case bring the same docket.
        const key = `${event.file}:${event.range.start}:${event.source}`;
        if (!seen.has(key)) events.push(event);
        seen.add(key);
      }
    }
    events.sort((a, b) => a.date.localeCompare(b.date));
    const named = events.map((event) => ({
      ...event,
      ...(event.file ? { file: shown(event.file) } : {}),
    }));
    const json = `${JSON.stringify(named, undefined, 2)}\n`;
    terminal.out.write(args.value('format') === 'json' ? json : timelineTable(named));
    return unreadable ? 2 : 0;
  },
};
