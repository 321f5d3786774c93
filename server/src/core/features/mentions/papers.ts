import type { PacketPaper } from '../../case/packet';
import { type Range, shift } from '../../text/range';
import type { MentionReader } from './mention';
import { runEnds } from './paragraphs';

/** `Smith Decl. ¶ 4`: the declaration and its paragraph. */
export const papers: MentionReader = {
  kinds: ['paper', 'paragraph'],
  *read({ snapshot: { packet }, block, start }) {
    if (!packet) return;
    for (const citation of block.facts.recordCitations) {
      const [paper, second] = packet.named(citation);
      if (!paper || second) continue;
      const { path, filing } = paper;
      const labelRange = shift(citation.nameRange, start);
      yield {
        kind: 'paper',
        key: `paper ${path}`,
        label: citation.name,
        range: labelRange,
        labelRange,
        isTarget: false,
        target: { path, filing, range: bodyOf(paper) },
      };
      for (const run of citation.paragraphs) {
        yield* runEnds(path, filing, run, block.clean, start, run.range);
      }
    }
  },
};

function bodyOf({ filing }: PacketPaper): Range {
  const start = filing.starts[filing.outline.bodyStart] ?? 0;
  return { start, end: start };
}
