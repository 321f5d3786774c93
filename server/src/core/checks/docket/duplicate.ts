import { readingOf } from '../../docket/resolve';
import { defineCheck } from '../define';

export const duplicate = defineCheck({
  code: 'docket/duplicate',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The same entry stands twice in one list',
  why: 'One of the two was meant to be another entry.',
  examples: {
    found: ['Dkt. Nos. 589, 590, «589»', 'ECF Nos. 12-15, «13»'],
    silent: ['Docs. 47 at 1; 47 at 5', 'Dkt. Nos. 596, 596-1', 'Docket Nos. 589, 590'],
  },
  *run({ docketCitations, docket }) {
    for (const { items } of docketCitations) {
      if (items.length < 2) continue;
      const seen = new Seen();
      for (const item of items) {
        if (item.pincites.length > 0) continue;
        const reading = readingOf(item.number, docket);
        const name = nameOf(reading);
        if (name !== undefined && seen.has(reading, name)) {
          yield { range: item.numberRange, message: `${name} stands in this list already.` };
        }
        seen.add(reading, name);
      }
    }
  },
});

type Reading = ReturnType<typeof readingOf>;
type Run = Extract<Reading, { from: number }>;

/** What a list has named so far, looked up in constant time; of its runs the last few. */
class Seen {
  readonly #names = new Set<string>();
  readonly #runs: Run[] = [];

  has(reading: Reading, name: string): boolean {
    return this.#names.has(name) || this.#runs.some((run) => covers(run, reading));
  }

  add(reading: Reading, name: string | undefined): void {
    if (name !== undefined) this.#names.add(name);
    else if ('from' in reading) this.#runs.push(reading);
    if (this.#runs.length > 50) this.#runs.shift();
  }
}

/** `596-1` for one entry or attachment; nothing for a run. */
function nameOf(reading: Reading): string | undefined {
  if (reading.kind === 'entry') return String(reading.entry);
  return reading.kind === 'attachment' ? `${reading.entry}-${reading.attachment}` : undefined;
}

function covers(run: Run, reading: Reading): boolean {
  if (run.kind === 'range') {
    return reading.kind === 'entry' && run.from <= reading.entry && reading.entry <= run.to;
  }
  return (
    reading.kind === 'attachment' &&
    reading.entry === run.entry &&
    run.from <= reading.attachment &&
    reading.attachment <= run.to
  );
}
