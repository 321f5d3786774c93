import { callsOfBlock, type HeldClaim } from '../case/calls/of-block';
import { type ClaimsOfBlock, claimsOfBlock } from '../case/claims/of-block';
import type { CaseContext } from '../case/load-case';
import { isOtherDocket, type OwnNumbers, ownNumbers } from '../case/own-case';
import type { Finding, ParagraphCheck, ParagraphContext } from '../checks/define';
import { checks } from '../checks/table';
import type { Chunk } from '../filing/block-list';
import type { DocketCitation } from '../filing/docket-citations/model';
import type { Block, Filing } from '../filing/model';
import { type CheckedQuote, quotesOfBlock } from '../record/quotes-of-block';
import { findingOf } from './finding-of';
import { moved } from './moved';

/** What a block's findings depend on beside its own text. */
interface Surroundings {
  readonly case: CaseContext | undefined;
  readonly own: OwnNumbers;
  readonly dated: string | undefined;
  readonly found: WeakMap<Block, readonly Finding[]>;
  readonly inChunks: WeakMap<Chunk, PlacedFindings>;
}

/** The findings of a chunk, and the same as they stand in the filing at `offset`. */
interface PlacedFindings {
  readonly inChunk: readonly Finding[];
  offset: number;
  placed: readonly Finding[];
}

/** What is found in a chunk of one filing, at offsets of the chunk. */
export type FindingsOfChunk = (chunk: Chunk) => readonly Finding[];

const paragraphChecks = checks.filter(
  (check): check is ParagraphCheck => check.scope === 'paragraph',
);
const none: readonly Finding[] = [];

/** What the checks of single paragraphs find, kept by block and by chunk. */
export class ParagraphFindings {
  readonly #known = new WeakMap<object, Surroundings[]>();
  readonly #noCase = {};

  /** Every finding of a filing; only chunks that changed are looked into. */
  all(filing: Filing, context: CaseContext | undefined): Finding[] {
    const around = this.#around(filing, context);
    const findings: Finding[] = [];
    filing.list.chunks.forEach((chunk, k) => {
      const known = ofChunk(chunk, around);
      const offset = filing.list.offsetOf(k);
      if (known.offset !== offset) {
        known.offset = offset;
        known.placed =
          offset === 0 ? known.inChunk : known.inChunk.map((finding) => moved(finding, offset));
      }
      for (const finding of known.placed) findings.push(finding);
    });
    return findings;
  }

  /** The findings of each chunk of a filing, as they are asked for. */
  inChunks(filing: Filing, context: CaseContext | undefined): FindingsOfChunk {
    const around = this.#around(filing, context);
    return (chunk) => ofChunk(chunk, around).inChunk;
  }

  #around({ outline }: Filing, context: CaseContext | undefined): Surroundings {
    const own = ownNumbers(context, outline.caseNumber);
    const dated = outline.dated?.iso;
    const key = context ?? this.#noCase;
    const list = this.#known.get(key) ?? [];
    let same = list.find((one) => one.dated === dated && one.own.join(' ') === own.join(' '));
    if (!same) {
      same = { case: context, own, dated, found: new WeakMap(), inChunks: new WeakMap() };
      // A filing's date changes as it is typed; the last few are enough.
      this.#known.set(key, [...list.slice(-7), same]);
    }
    return same;
  }
}

function ofChunk(chunk: Chunk, around: Surroundings): PlacedFindings {
  let known = around.inChunks.get(chunk);
  if (!known) {
    const inChunk = checkChunk(chunk, around);
    known = { inChunk, offset: 0, placed: inChunk };
    around.inChunks.set(chunk, known);
  }
  return known;
}

function checkChunk(chunk: Chunk, around: Surroundings): readonly Finding[] {
  const findings: Finding[] = [];
  chunk.blocks.forEach((block, i) => {
    let found = around.found.get(block);
    if (!found) {
      found = checkBlock(block, around.case, around.own, around.dated);
      around.found.set(block, found);
    }
    const start = chunk.starts[i] ?? 0;
    for (const finding of found) findings.push(moved(finding, start));
  });
  return findings.length === 0 ? none : findings;
}

function checkBlock(
  block: Block,
  context: CaseContext | undefined,
  own: readonly string[],
  dated: string | undefined,
): readonly Finding[] {
  if (!block.facts.hasDigits) return none;
  const docketCitations = ownCitations(block, own);
  let claimed: ClaimsOfBlock | undefined;
  let quoted: readonly CheckedQuote[] | undefined;
  let called: readonly HeldClaim[] | undefined;
  const ofClaims = () => {
    claimed ??= claimsOfBlock(block, docketCitations, context);
    return claimed;
  };
  const paragraph: ParagraphContext = {
    block,
    text: block.clean,
    docketCitations,
    dates: block.facts.dates,
    get claims() {
      return ofClaims().claims;
    },
    get quotes() {
      quoted ??= quotesOfBlock(block, docketCitations, context);
      return quoted;
    },
    get callClaims() {
      called ??= callsOfBlock(block, context);
      return called;
    },
    get comparisons() {
      return ofClaims().comparisons;
    },
    ...(context?.docket ? { docket: context.docket } : {}),
    ...(dated ? { dated } : {}),
  };
  const found: Finding[] = [];
  for (const check of paragraphChecks) {
    for (const report of check.run(paragraph)) found.push(findingOf(check, report));
  }
  return found.length === 0 ? none : found;
}

function ownCitations(block: Block, own: readonly string[]): readonly DocketCitation[] {
  const all = block.facts.docketCitations;
  return all.every((one) => !one.otherCase && !one.followsId)
    ? all
    : all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
}
