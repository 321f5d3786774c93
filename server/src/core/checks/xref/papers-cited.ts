import type { PacketPaper } from '../../case/packet';
import type { RecordCitation } from '../../filing/record-citations';
import type { FilingContext } from '../define';

/** A citation of a paper by its name, with the one paper of the packet that bears it. */
export interface PaperCited {
  readonly paper: PacketPaper;
  readonly citation: RecordCitation;
  /** Offset of the citation's block in the filing. */
  readonly start: number;
}

/** The citations of a filing by name that lead to one paper of its packet, in text order. */
export function* papersCited(context: FilingContext): Generator<PaperCited> {
  const { filing, cancel } = context;
  for (const [i, block] of filing.blocks.entries()) {
    if (cancel.requested) return;
    if (i < filing.outline.bodyStart || block.kind === 'quote') continue;
    for (const citation of block.facts.recordCitations) {
      // Asked for here only: what cites no paper does not hang on the packet.
      const found = context.packet?.named(citation) ?? [];
      const [paper] = found;
      // Two papers of one name: which is meant cannot be told.
      if (paper && found.length === 1 && paper.filing !== filing) {
        yield { paper, citation, start: filing.starts[i] ?? 0 };
      }
    }
  }
}
