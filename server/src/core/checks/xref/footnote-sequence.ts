import { defineCheck } from '../define';
import { footnotesOf } from './footnotes';

export const footnoteSequence = defineCheck({
  code: 'xref/footnote-sequence',
  severity: 'warning',
  scope: 'filing',
  summary: 'Two notes of one number, or a note that nothing marks',
  why: 'Of two notes with one number a printer shows the first; a note without a mark is printed nowhere.',
  examples: {
    found: [
      'The calls.[^1]\n\n[^1]: See the log.\n\n«[^1]:» See the letter.',
      'The calls.[^1]\n\n[^1]: See the log.\n\n«[^2]:» See the letter.',
      'The calls.[^1] The letters.«[^3]» The log.[^2]\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.',
    ],
    silent: [
      'The calls.[^1] The letters.[^2]\n\n[^1]: One.\n\n[^2]: Two.',
      'The calls.[^a] The letters.[^b]\n\n[^a]: One.\n\n[^b]: Two.',
    ],
  },
  *run({ filing }) {
    const { marks, notes } = footnotesOf(filing);
    const marked = new Set(marks.map(({ label }) => label));
    const seen = new Set<string>();
    // A mark without a note is told by its own check; the note it left goes with it.
    const labels = new Set(notes.map(({ label }) => label));
    const astray = marks.some(({ label }) => !labels.has(label));
    let unmarked = false;
    for (const { label, range } of notes) {
      if (seen.has(label)) yield { range, message: `There are two notes “${label}”.` };
      else if (!marked.has(label) && !astray) {
        unmarked = true;
        yield { range, message: `Nothing in the text marks this note.` };
      }
      seen.add(label);
    }
    if (unmarked) return;
    let last = 0;
    const told = new Set<number>();
    for (const { label, range } of marks) {
      const number = /^\d+$/.test(label) ? Number(label) : undefined;
      if (number === undefined || told.has(number)) continue;
      if (last > 0 && number > last + 1 && seen.has(label) && seen.has(String(last + 1))) {
        yield {
          range,
          severity: 'information',
          message: `After note ${last} comes ${last + 1}; this mark says ${number}.`,
        };
        return;
      }
      told.add(number);
      last = Math.max(last, number);
    }
  },
});
