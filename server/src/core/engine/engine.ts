import type { CaseContext } from '../case/load-case';
import { ownNumbers } from '../case/own-case';
import type { Packet } from '../case/packet';
import type { FilingCheck, FilingContext, Finding } from '../checks/define';
import { checks } from '../checks/table';
import type { Block, Filing } from '../filing/model';
import { type Cancel, never } from '../ports';
import { FilingFindings } from './filing-findings';
import { findingOf } from './finding-of';
import { type FindingsOfChunk, ParagraphFindings } from './paragraph-findings';
import { ruled, type Severities } from './ruled';
import { silencedBlocks } from './silenced';

export type { Severities };

export interface CheckRequest {
  readonly filing: Filing;
  readonly case?: CaseContext;
  /** The filings that it is filed with. */
  readonly packet?: Packet;
  readonly severities?: Severities;
  readonly cancel?: Cancel;
}

/** Runs the checks over filings and keeps what an edit does not touch. Made by its host, one each. */
export interface Engine {
  /** Every finding of the filing, in text order, ignore comments and severities minded. */
  check(request: CheckRequest): Finding[];
  /** The same with a pause before each check of the whole filing, for a host with more to do. */
  checkInSteps(this: void, request: CheckRequest): Generator<void, Finding[]>;
  /**
   * What the checks that look at one paragraph at a time find in a chunk of the filing, at offsets
   * of the chunk; the same list as long as the chunk and what surrounds it are the same, so that a
   * key costs no more than the chunk it is in. Nothing is silenced yet.
   */
  inChunks(this: void, request: Pick<CheckRequest, 'filing' | 'case'>): FindingsOfChunk;
  /** Whether a code is that of a check which looks at the whole filing. */
  isWholeFiling(this: void, code: string): boolean;
}

const filingChecks = checks.filter((check): check is FilingCheck => check.scope === 'filing');

/** Makes an engine. It holds no text: caches hang on the blocks, and go with them. */
export function createEngine(): Engine {
  const memo = createMemo();
  const wholes = new FilingFindings();
  const paragraphs = new ParagraphFindings();
  const whole = new Set(filingChecks.map(({ code }) => code));
  function* checkInSteps(request: CheckRequest): Generator<void, Finding[]> {
    const { filing, case: context, packet, severities = {}, cancel = never } = request;
    const own = ownNumbers(context, filing.outline.caseNumber);
    const findings = paragraphs.all(filing, context);
    for (const check of filingChecks) {
      yield;
      if (cancel.requested) break;
      const given = {
        ...{ filing, own, cancel, memo },
        ...(context ? { case: context } : {}),
        ...(packet ? { packet } : {}),
      };
      for (const report of wholes.of(check, given)) findings.push(findingOf(check, report));
    }
    return ruled(findings, silencedBlocks(filing.list), severities);
  }
  return {
    isWholeFiling: (code) => whole.has(code),
    checkInSteps,
    inChunks: ({ filing, case: context }) => paragraphs.inChunks(filing, context),
    check(request) {
      const steps = checkInSteps(request);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
  };
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
