import { namesPaper, paperNamed } from '../../case/exhibit-owner';
import { type AttachedExhibit, attachedExhibits, each } from '../../filing/attached-exhibits';
import { exhibitValue, nextExhibit } from '../../filing/exhibits';
import { isQuoted } from '../../filing/quotations';
import { shift } from '../../text/range';
import { defineCheck, type FilingContext, type Report } from '../define';

export const unknownExhibit = defineCheck({
  code: 'xref/unknown-exhibit',
  severity: 'warning',
  scope: 'filing',
  summary: 'An exhibit is cited that is not attached',
  why: 'A judge who turns to Exhibit F and finds none stops believing the rest.',
  examples: {
    found: [
      '---\nexhibits: [A, B]\n---\nThe call records are Exhibit A. They stop in March. Ex. «C» at 2.',
      'Attached hereto as Exhibit A is a true copy of the letter. Attached hereto as Exhibit B is the answer. The calls are in Exhibit «D».',
    ],
    silent: [
      'Attached hereto as Exhibit 1 is the letter. Attached hereto as Exhibit 2 is the answer. The time is over. See Exhibit 3.',
      '---\nexhibits: [A, B]\n---\nThe call records are Exhibit A. They stop in March. Ex. B at 2.',
      '---\nexhibits: [A, B]\n---\nSee Compl., Ex. F; Exhibit G to the Smith Declaration; Dkt. 52, Ex. J; Trial Ex. K.',
      '---\nexhibits: [A, B]\n---\nEx. A; Ex. B. Opp., Ex. Q. Defendant writes: “Exhibit Z is new.”',
      'The calls are in Exhibit D.',
      'Attached hereto as Exhibits A through F are true copies of the letters. See Ex. C at 2.',
    ],
  },
  *run(context) {
    yield* own(context);
    yield* ofOthers(context);
  },
});

/** With fewer attached than this, and no list, the rest may be attached without a word. */
const fewest = 2;

function isKnownList(exhibits: readonly AttachedExhibit[]): boolean {
  return (
    exhibits.some(({ by }) => by === 'listed') ||
    new Set(exhibits.map(({ label }) => label)).size >= fewest
  );
}

/** `Smith Decl. ¶ 4, Exs. B, C`, `Exhibit B to the Smith Declaration`. */
function* ofOthers(context: FilingContext): Generator<Report> {
  const { filing, cancel } = context;
  for (const [i, block] of filing.blocks.entries()) {
    if (cancel.requested) return;
    if (i < filing.outline.bodyStart || block.kind === 'quote') continue;
    for (const reference of block.facts.exhibits) {
      // Asked for here only: what names no paper does not hang on the packet.
      if (!namesPaper(reference, block) || isQuoted(block, reference.range)) continue;
      const paper = paperNamed(reference, block, context.packet);
      if (!paper || paper === 'unknown' || paper.filing === filing) continue;
      if (!isKnownList(paper.exhibits)) continue;
      for (const { text, range } of reference.labels.flatMap(each)) {
        if (paper.exhibits.some(({ label }) => label === text)) continue;
        yield {
          range: shift(range, filing.starts[i] ?? 0),
          message: `${paper.name} has no Exhibit ${text}.`,
        };
      }
    }
  }
}

function* own(context: FilingContext): Generator<Report> {
  const { filing, memo } = context;
  if (filing.origin === 'extracted') return;
  const attached = attachedExhibits(filing);
  if (!isKnownList(attached)) return;
  const named = filing.blocks.map((block) =>
    memo('xref/unknown-exhibit', block, () => citedLabels(block)),
  );
  const labels = withNext(attached, named.flat());
  const digits = attached.every(({ label }) => /^\d/.test(label));
  const elsewhere = context.packet?.attached;
  for (const [i, block] of filing.blocks.entries()) {
    if (i < filing.outline.bodyStart || block.kind === 'quote') continue;
    for (const { text, range } of named[i] ?? []) {
      // A letter where the list has numbers is somebody else's exhibit.
      if (labels.has(text) || elsewhere?.has(text) || /^\d/.test(text) !== digits) continue;
      yield {
        range: shift(range, filing.starts[i] ?? 0),
        message: `No Exhibit ${text} is attached to this filing.`,
      };
    }
  }
}

/**
 * The labels attached. Where only sentences say so, “as Exhibit 3 shows” may be how the next one is
 * attached: what is cited right after the last, one by one, is among them.
 */
function withNext(
  attached: readonly AttachedExhibit[],
  named: readonly { readonly text: string }[],
): ReadonlySet<string> {
  const labels = new Set(attached.map(({ label }) => label));
  if (attached.some(({ by }) => by !== 'sentence')) return labels;
  const cited = new Set(named.map(({ text }) => text));
  let next = nextExhibit(attached.reduce(later).label);
  while (next !== undefined && cited.has(next)) {
    labels.add(next);
    next = nextExhibit(next);
  }
  return labels;
}

function later(a: AttachedExhibit, b: AttachedExhibit): AttachedExhibit {
  return (exhibitValue(b.label) ?? 0) > (exhibitValue(a.label) ?? 0) ? b : a;
}

function citedLabels(block: FilingContext['filing']['blocks'][number]) {
  return block.facts.exhibits.flatMap(({ role, of, labels, range }) =>
    role === 'cites' && of === undefined && !isQuoted(block, range) ? labels.flatMap(each) : [],
  );
}
