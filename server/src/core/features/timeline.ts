import type { Range } from '../text/range';
import { shift } from '../text/range';
import { sentenceAround } from '../text/sentences';
import type { Role } from '../time/roles/role';
import type { Snapshot } from './snapshot';

/** One dated thing of a case: an entry of its docket, or a date in a filing with its sentence. */
export interface TimelineEvent {
  /** `YYYY-MM-DD`; of a range, its first day. */
  readonly date: string;
  /** Last day of a range. */
  readonly end?: string;
  readonly source: 'docket' | 'filing';
  /** The docket's number, where the source is the docket. */
  readonly entry?: number;
  /** What the date is in its sentence; an entry is an event. */
  readonly role: Role;
  readonly text: string;
  /** Absolute path; missing for a draft that was never saved. */
  readonly file?: string;
  /** In that file. */
  readonly range: Range;
}

const longest = 240;

/**
 * Every dated event of a filing and its docket, in order of date; of one day, the docket first.
 * Dates in citations of law and in other people's words are left out, and so are dates without
 * a year.
 */
export function timeline(snapshot: Snapshot): readonly TimelineEvent[] {
  const events = [...docketEvents(snapshot), ...filingEvents(snapshot)];
  return events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => compare(a.event.date, b.event.date) || a.at - b.at)
    .map(({ event }) => event);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* docketEvents({ case: context }: Snapshot): Generator<TimelineEvent> {
  for (const { filed, number, text, file, range } of context?.docket?.entries ?? []) {
    if (!filed) continue;
    yield {
      date: filed,
      source: 'docket',
      ...(number === null ? {} : { entry: number }),
      role: 'event',
      text: clipped(text),
      file,
      range,
    };
  }
}

function* filingEvents({ filing, path }: Snapshot): Generator<TimelineEvent> {
  for (const [i, block] of filing.blocks.entries()) {
    if (!block.facts.hasDigits) continue;
    const start = filing.starts[i] ?? 0;
    for (const mention of block.facts.dates) {
      if (!mention.start) continue;
      const { role } = block.facts.roleOf(mention);
      if (role === 'unknown' || role === 'quotation') continue;
      const sentence = sentenceAround(block.clean, mention.range.start);
      yield {
        date: mention.start.toString(),
        ...(mention.end ? { end: mention.end.toString() } : {}),
        source: 'filing',
        role,
        text: clipped(block.clean.slice(sentence.start, sentence.end)),
        ...(path ? { file: path } : {}),
        range: shift(mention.range, start),
      };
    }
  }
}

function clipped(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}

/** The timeline as a Markdown table, for a message or a filing. */
export function timelineTable(events: readonly TimelineEvent[]): string {
  const rows = events.map(({ date, end, entry, source, role, text }) => {
    const where =
      source === 'docket' ? (entry === undefined ? 'docket' : `Dkt. ${entry}`) : 'filing';
    const cell = text.replace(/[\\|]/g, (mark) => `\\${mark}`);
    return `| ${end ? `${date} – ${end}` : date} | ${where} | ${role} | ${cell} |`;
  });
  return ['| Date | Where | What | Text |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
