import { callsOfBlock, type HeldClaim } from '../case/calls/of-block';
import { type ClaimsOfBlock, claimsOfBlock } from '../case/claims/of-block';
import type { CaseContext } from '../case/load-case';
import { isOtherDocket, type OwnNumbers, ownNumbers } from '../case/own-case';
import type { Packet } from '../case/packet';
import type {
  Check,
  FilingCheck,
  FilingContext,
  Finding,
  Fix,
  ParagraphCheck,
  ParagraphContext,
  Report,
  Severity,
} from '../checks/define';
import { checks } from '../checks/table';
import type { BlockList, Chunk } from '../filing/block-list';
import type { DocketCitation } from '../filing/docket-citations/model';
import type { Block, Filing } from '../filing/model';
import { type Cancel, never } from '../ports';
import { type CheckedQuote, quotesOfBlock } from '../record/quotes-of-block';
import { shift } from '../text/range';
import { FilingFindings } from './filing-findings';
import { isSilenced, silencedBlocks } from './silenced';

/** The user's say over the checks: a severity per code, `off` to silence it. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>;

export interface CheckRequest {
  readonly filing: Filing;
  readonly case?: CaseContext;
  /** The filings that it is filed with. */
  readonly packet?: Packet;
  readonly severities?: Severities;
  readonly cancel?: Cancel;
  /** Only the checks that look at one paragraph at a time: quick enough for every keystroke. */
  readonly scope?: 'paragraph';
}

/** Runs the checks over filings and keeps what an edit does not touch. Made by its host, one each. */
export interface Engine {
  /** Every finding of the filing, in text order, ignore comments and severities minded. */
  check(request: CheckRequest): Finding[];
  /** The same with a pause before each check of the whole filing, for a host with more to do. */
  checkInSteps(this: void, request: CheckRequest): Generator<void, Finding[]>;
  /** Whether a code is that of a check which looks at the whole filing. */
  isWholeFiling(this: void, code: string): boolean;
}

/** What a block's findings depend on beside its own text. */
interface Surroundings {
  readonly case: CaseContext | undefined;
  readonly own: string;
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

const paragraphChecks = checks.filter(
  (check): check is ParagraphCheck => check.scope === 'paragraph',
);
const filingChecks = checks.filter((check): check is FilingCheck => check.scope === 'filing');

/** Makes an engine. It holds no text: caches hang on the blocks, and go with them. */
export function createEngine(): Engine {
  const noCase = {};
  const memo = createMemo();
  const wholes = new FilingFindings();
  const known = new WeakMap<object, Surroundings[]>();
  const surroundingsOf = (
    context: CaseContext | undefined,
    own: string,
    dated: string | undefined,
  ) => {
    const key = context ?? noCase;
    const list = known.get(key) ?? [];
    let same = list.find((one) => one.own === own && one.dated === dated);
    if (!same) {
      same = { case: context, own, dated, found: new WeakMap(), inChunks: new WeakMap() };
      // A filing's date changes as it is typed; the last few are enough.
      known.set(key, [...list.slice(-7), same]);
    }
    return same;
  };
  const whole = new Set(filingChecks.map(({ code }) => code));
  function* checkInSteps(request: CheckRequest): Generator<void, Finding[]> {
    const { filing, case: context, packet, severities = {}, cancel = never, scope } = request;
    const { dated, caseNumber } = filing.outline;
    const own = ownNumbers(context, caseNumber);
    const around = surroundingsOf(context, own.join(' '), dated?.iso);
    const findings = paragraphFindings(filing.list, around, own);
    for (const check of scope === 'paragraph' ? [] : filingChecks) {
      yield;
      if (cancel.requested) break;
      const given = {
        ...{ filing, own, cancel, memo },
        ...(context ? { case: context } : {}),
        ...(packet ? { packet } : {}),
      };
      for (const report of wholes.of(check, given)) findings.push(finding(check, report));
    }
    return ruled(filing, findings, severities);
  }
  return {
    isWholeFiling: (code) => whole.has(code),
    checkInSteps,
    check(request) {
      const steps = checkInSteps(request);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
  };
}

/** What the paragraph checks find, chunk by chunk: only chunks that changed are looked into. */
function paragraphFindings(list: BlockList, around: Surroundings, own: OwnNumbers): Finding[] {
  const findings: Finding[] = [];
  list.chunks.forEach((chunk, k) => {
    let known = around.inChunks.get(chunk);
    if (!known) {
      const inChunk = checkChunk(chunk, around, own);
      known = { inChunk, offset: 0, placed: inChunk };
      around.inChunks.set(chunk, known);
    }
    const offset = list.offsetOf(k);
    if (known.offset !== offset) {
      known.offset = offset;
      known.placed =
        offset === 0 ? known.inChunk : known.inChunk.map((finding) => moved(finding, offset));
    }
    for (const finding of known.placed) findings.push(finding);
  });
  return findings;
}

function checkChunk(chunk: Chunk, around: Surroundings, own: OwnNumbers): readonly Finding[] {
  const findings: Finding[] = [];
  chunk.blocks.forEach((block, i) => {
    let found = around.found.get(block);
    if (!found) {
      found = checkBlock(block, around.case, own, around.dated);
      around.found.set(block, found);
    }
    const start = chunk.starts[i] ?? 0;
    for (const finding of found) findings.push(moved(finding, start));
  });
  return findings.length === 0 ? none : findings;
}

/** Keeps values by block and key; a key unused for a while makes room for new ones. */
function createMemo(): FilingContext['memo'] {
  const tables = new Map<string, WeakMap<Block, unknown>>();
  return <T>(key: string, block: Block, compute: () => T): T => {
    let table = tables.get(key);
    if (!table) {
      if (tables.size >= 64) tables.delete(tables.keys().next().value ?? '');
      table = new WeakMap();
      tables.set(key, table);
    }
    if (!table.has(block)) table.set(block, compute());
    return table.get(block) as T;
  };
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
    for (const report of check.run(paragraph)) found.push(finding(check, report));
  }
  return found.length === 0 ? none : found;
}

const none: readonly Finding[] = [];

function ownCitations(block: Block, own: readonly string[]): readonly DocketCitation[] {
  const all = block.facts.docketCitations;
  return all.every((one) => !one.otherCase && !one.followsId)
    ? all
    : all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
}

function finding(check: Check, report: Report): Finding {
  return { ...report, code: check.code, severity: report.severity ?? check.severity };
}

/** The finding `by` units further on; written out, as it is done at every key to all behind it. */
function moved({ code, severity, range, message, fixes }: Finding, by: number): Finding {
  const at = shift(range, by);
  if (!fixes) return { code, severity, range: at, message };
  return { code, severity, range: at, message, fixes: fixes.map((fix) => movedFix(fix, by)) };
}

function movedFix(fix: Fix, by: number): Fix {
  const edits = fix.edits.map(({ range, text }) => ({ range: shift(range, by), text }));
  return fix.certain ? { title: fix.title, edits, certain: true } : { title: fix.title, edits };
}

/** Sorted, with the user's severities, and without what an ignore comment silences. */
function ruled(filing: Filing, findings: readonly Finding[], severities: Severities): Finding[] {
  const silenced = silencedBlocks(filing.list);
  const wanted = new Map<string, Severity | 'off' | undefined>();
  const kept: Finding[] = [];
  for (const one of findings) {
    const { code } = one;
    if (!wanted.has(code)) {
      wanted.set(code, severities[code] ?? severities[`${code.split('/')[0]}/*`]);
    }
    const severity = wanted.get(code);
    if (severity === 'off' || isSilenced(one, silenced)) continue;
    kept.push(severity ? { ...one, severity } : one);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
