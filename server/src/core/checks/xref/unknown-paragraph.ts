import { type Packet, resolveRecord } from '../../case/packet';
import { bodyBlocks, inQuotation } from '../../filing/body-blocks';
import type { Filing } from '../../filing/model';
import { numberedParagraphs } from '../../filing/numbered-paragraphs';
import { shift } from '../../text/range';
import { defineCheck, type Report } from '../define';

export const unknownParagraph = defineCheck({
  code: 'xref/unknown-paragraph',
  severity: 'warning',
  scope: 'filing',
  summary: 'A reference to a numbered paragraph that is not there',
  why: 'A paragraph is cut from the complaint or the declaration, and what points at it points at nothing. Only paragraphs of this filing and of filings of the same case folder are looked up.',
  examples: {
    packet: {
      'declarations/smith.filing.md':
        '---\nkind: declaration\ndeclarant: Jane Smith\n---\n\n1. I called.\n\n2. I wrote.\n\n3. I waited.',
    },
    found: [
      'See Smith Decl. ¶ «9».',
      '1. One is here.\n\n2. Two is here.\n\n3. As shown in «paragraph 9», above, so it is.',
      '1. One is here.\n\n2. Two is here.\n\n3. Plaintiff realleges «paragraphs 1 through 5» as if set forth here.',
    ],
    silent: [
      '1. One is here.\n\n2. Two is here.\n\n3. As shown in paragraph 1, above, so it is.',
      '1. One is here.\n\n2. Two is here.\n\n3. See Smith Decl. ¶ 3; Jones Decl. ¶ 9.',
      '1. One is here.\n\n2. Two is here.\n\n3. Under paragraph 9 of the Agreement, so it is.',
      'See paragraph 9, above.',
    ],
  },
  *run({ filing, packet }) {
    if (filing.origin === 'extracted') return;
    const own = numbersOf(filing);
    for (const { block, start } of bodyBlocks(filing)) {
      const { numberedReferences, recordCitations } = block.facts;
      if (own.size > 0) {
        for (const { kind, range, targets, own: ours } of numberedReferences) {
          if (kind !== 'paragraph' || !ours || missing(targets, own) === undefined) continue;
          if (inQuotation(block.clean, range.start)) continue;
          yield {
            range: shift(range, start),
            message: `This filing has no paragraph ${missing(targets, own)}.`,
          };
        }
      }
      if (packet) {
        for (const citation of recordCitations) {
          if (citation.paragraphs.length > 0) yield* inPacket(packet, citation, start);
        }
      }
    }
  },
});

type Citation = Filing['blocks'][number]['facts']['recordCitations'][number];

function* inPacket(packet: Packet, citation: Citation, start: number): Generator<Report> {
  const found = resolveRecord(packet, citation);
  if (found.kind !== 'paper') return;
  const { paper } = found;
  const numbers = numbersOf(paper.filing);
  // A paper whose paragraphs are not read as numbered is not held to it.
  if (numbers.size === 0) return;
  for (const run of citation.paragraphs) {
    const lost = missing([run], numbers);
    if (lost === undefined) continue;
    yield {
      range: shift(run.range, start),
      message: `${citation.name} has no paragraph ${lost}; its last is ${Math.max(...numbers)}.`,
    };
  }
}

/** The first number of the runs that is not there. */
function missing(
  runs: readonly { readonly first: number; readonly last: number }[],
  numbers: ReadonlySet<number>,
): number | undefined {
  for (const { first, last } of runs) {
    if (!numbers.has(first)) return first;
    if (last > first && !numbers.has(last)) return last;
  }
  return undefined;
}

const known = new WeakMap<Filing, ReadonlySet<number>>();

function numbersOf(filing: Filing): ReadonlySet<number> {
  const kept = known.get(filing);
  if (kept) return kept;
  // A number that the series skips is told there; what points at it is not told as well.
  const numbers = new Set<number>();
  for (const { number, previous = number } of numberedParagraphs(filing)) {
    for (let one = previous; one < number; one++) numbers.add(one);
    numbers.add(number);
  }
  known.set(filing, numbers);
  return numbers;
}
