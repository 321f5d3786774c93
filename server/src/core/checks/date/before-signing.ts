import type { Block, Filing } from '../../filing/model';
import type { DateMention } from '../../time/model';

export interface DatedMention {
  readonly block: Block;
  readonly mention: DateMention;
  /** Offset of the block: what ranges of the mention count from. */
  readonly start: number;
  /** The filing's own date, `YYYY-MM-DD`. */
  readonly dated: string;
}

/**
 * The dates of a filing's own words, with the day it was signed; none where it has no such day.
 * What follows the signature (proofs of service, exhibits) and block quotes are left out.
 */
export function* beforeSigning(filing: Filing): Generator<DatedMention> {
  const { dated } = filing.outline;
  if (!dated) return;
  const inFront =
    filing.blocks[0]?.kind === 'front-matter' && dated.range.start < (filing.starts[1] ?? 0);
  for (const [i, block] of filing.blocks.entries()) {
    const start = filing.starts[i] ?? 0;
    if (!inFront && start > dated.range.start) return;
    if (block.kind === 'quote' || !block.facts.hasDigits) continue;
    for (const mention of block.facts.dates) yield { block, mention, start, dated: dated.iso };
  }
}
