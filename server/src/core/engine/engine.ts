import { type ClaimsOfBlock, claimsOfBlock } from '../case/claims/of-block';
import type { CaseContext } from '../case/load-case';
import { isOtherDocket, ownNumbers } from '../case/own-case';
import type {
  Check,
  FilingCheck,
  FilingContext,
  Finding,
  ParagraphCheck,
  ParagraphContext,
  Report,
  Severity,
} from '../checks/define';
import { checks } from '../checks/table';
import type { DocketCitation } from '../filing/docket-citations/model';
import { isIgnored } from '../filing/ignore-comments';
import type { Block, Filing } from '../filing/model';
import { type Cancel, never } from '../ports';
import { type CheckedQuote, quotesOfBlock } from '../record/quotes-of-block';
import { shift } from '../text/range';

/** The user's say over the checks: a severity per code, `off` to silence it. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>;

export interface CheckRequest {
  readonly filing: Filing;
  readonly case?: CaseContext;
  readonly severities?: Severities;
  readonly cancel?: Cancel;
  /** Only the checks that look at one paragraph at a time: quick enough for every keystroke. */
  readonly scope?: 'paragraph';
}

/** Runs the checks over filings and keeps what an edit does not touch. Made by its host, one each. */
export interface Engine {
  /** Every finding of the filing, in text order, ignore comments and severities minded. */
  check(request: CheckRequest): Finding[];
  /** Whether a code is that of a check which looks at the whole filing. */
  isWholeFiling(this: void, code: string): boolean;
}

/** What a block's findings depend on beside its own text. */
interface Surroundings {
  readonly case: CaseContext | undefined;
  readonly own: string;
  readonly dated: string | undefined;
  readonly found: WeakMap<Block, readonly Finding[]>;
}

const paragraphChecks = checks.filter(
  (check): check is ParagraphCheck => check.scope === 'paragraph',
);
const filingChecks = checks.filter((check): check is FilingCheck => check.scope === 'filing');

/** Makes an engine. It holds no text: caches hang on the blocks, and go with them. */
export function createEngine(): Engine {
  const noCase = {};
  const memo = createMemo();
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
      same = { case: context, own, dated, found: new WeakMap() };
      // A filing's date changes as it is typed; the last few are enough.
      known.set(key, [...list.slice(-7), same]);
    }
    return same;
  };
  const whole = new Set(filingChecks.map(({ code }) => code));
  return {
    isWholeFiling: (code) => whole.has(code),
    check({ filing, case: context, severities = {}, cancel = never, scope }) {
      const { dated, caseNumber } = filing.outline;
      const own = ownNumbers(context, caseNumber);
      const around = surroundingsOf(context, own.join(' '), dated?.iso);
      const findings: Finding[] = [];
      filing.blocks.forEach((block, i) => {
        let found = around.found.get(block);
        if (!found) {
          found = checkBlock(block, context, own, dated?.iso);
          around.found.set(block, found);
        }
        const start = filing.starts[i] ?? 0;
        for (const finding of found) findings.push(moved(finding, start));
      });
      for (const check of scope === 'paragraph' ? [] : filingChecks) {
        if (cancel.requested) break;
        for (const report of check.run({
          filing,
          own,
          cancel,
          memo,
          ...(context ? { case: context } : {}),
        })) {
          findings.push(finding(check, report));
        }
      }
      return ruled(filing, findings, severities);
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

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    range: shift(finding.range, by),
    ...(finding.fixes
      ? {
          fixes: finding.fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, by) })),
          })),
        }
      : {}),
  };
}

/** Sorted, with the user's severities, and without what an ignore comment silences. */
function ruled(filing: Filing, findings: Finding[], severities: Severities): Finding[] {
  const silenced = silencedBlocks(filing);
  return findings
    .flatMap((finding) => {
      const severity = severities[finding.code] ?? severities[`${finding.code.split('/')[0]}/*`];
      if (severity === 'off') return [];
      if (
        silenced.some(
          (one) =>
            one.start <= finding.range.start &&
            finding.range.start < one.end &&
            isIgnored(finding.code, one.codes),
        )
      ) {
        return [];
      }
      return [severity ? { ...finding, severity } : finding];
    })
    .sort((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code));
}

interface Silenced {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** A comment silences the block after it; one inside a paragraph, that paragraph. */
function silencedBlocks(filing: Filing): Silenced[] {
  const silenced: Silenced[] = [];
  let pending: string[] = [];
  filing.blocks.forEach((block, i) => {
    const codes = block.ignores ?? [];
    if (block.kind === 'comment') {
      pending.push(...codes);
      return;
    }
    const here = [...pending, ...codes];
    pending = [];
    const start = filing.starts[i] ?? 0;
    if (here.length > 0) silenced.push({ start, end: start + block.raw.length, codes: here });
  });
  return silenced;
}
