import type { DocketCitation } from '../../filing/docket-citations/model';
import type { Block } from '../../filing/model';
import type { CaseContext } from '../load-case';
import { type Comparison, compareClaim } from './compare';
import type { Claim } from './model';
import { readClaims } from './read-claims';

/** What one block says of the docket, and how the docket stands to it. Offsets are into the block. */
export interface ClaimsOfBlock {
  readonly claims: readonly Claim[];
  readonly comparisons: readonly Comparison[];
}

const none: ClaimsOfBlock = { claims: [], comparisons: [] };

/**
 * Reads the claims of a block and compares them with the case's docket.
 *
 * @param citations the block's citations of this docket
 */
export function claimsOfBlock(
  block: Block,
  citations: readonly DocketCitation[],
  context: CaseContext | undefined,
): ClaimsOfBlock {
  const { kind, clean, facts } = block;
  const docket = context?.docket;
  if (!docket || citations.length === 0) return none;
  // Another's words, and a table's cells, are no sentences of this filing.
  if (kind === 'quote' || kind === 'table' || kind === 'heading') return none;
  const { people } = context;
  const claims = readClaims(clean, citations, facts.dates, people, facts.docketCitations);
  return { claims, comparisons: claims.flatMap((claim) => compareClaim(claim, docket, people)) };
}
