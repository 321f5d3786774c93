import type { StandingOrder } from '../court/judges/model';
import type { CourtRules, PaperKind } from '../court/rules/rule';
import { ruleOn } from '../court/rules/table';
import type { FilingKind } from '../filing/filing-kind';

/** How long a paper may be; the caption page and tables are not counted. */
export interface PageLimit {
  readonly limit: { readonly unit: 'pages' | 'words'; readonly count: number };
  readonly rule: string;
  readonly verified: boolean;
}

/** What the rules call a kind of filing, the narrower word first. */
const papers: Readonly<Partial<Record<FilingKind, readonly PaperKind[]>>> = {
  motion: ['motion'],
  'motion-to-compel': ['discovery-motion', 'motion'],
  'administrative-motion': ['administrative-motion'],
  'motion-to-seal': ['administrative-motion'],
  opposition: ['opposition'],
  reply: ['reply'],
  'joint-letter': ['letter'],
  'unilateral-letter': ['letter'],
  'discovery-letter': ['letter'],
};

interface LimitedPaper {
  readonly kind: FilingKind;
  readonly title: string;
  readonly order?: StandingOrder | undefined;
  readonly dated?: string | undefined;
}

/**
 * The limit that governs a paper: the judge's in the case folder, else the one that comes with
 * Pincite for letters and for motions for leave to file one, else the court's.
 *
 * @param dated the paper's own date; an order that came later does not govern it
 * @param layers what governs the case, weightiest first
 */
export function pageLimitFor(
  paper: LimitedPaper,
  layers: readonly CourtRules[],
): PageLimit | undefined {
  const isJudges = ({ judge }: CourtRules) => judge !== undefined;
  return (
    limitIn(layers.filter(isJudges), paper) ??
    limitOfLetters(paper) ??
    limitIn(
      layers.filter((one) => !isJudges(one)),
      paper,
    )
  );
}

function limitIn(layers: readonly CourtRules[], paper: LimitedPaper): PageLimit | undefined {
  // Without a date the paper is one of today, under the newest rule.
  const day = paper.dated ?? '9999-12-31';
  for (const layer of layers) {
    for (const kind of kindsOf(paper)) {
      for (const what of ['page-limit', 'word-limit'] as const) {
        const found = ruleOn([layer], what, kind, day);
        if (found?.limit === undefined) continue;
        return {
          limit: { unit: what === 'page-limit' ? 'pages' : 'words', count: found.limit },
          rule: found.rule,
          verified: found.unverified !== true,
        };
      }
    }
  }
  return undefined;
}

function kindsOf({ kind, title }: LimitedPaper): readonly PaperKind[] {
  const own = papers[kind] ?? [];
  // An opposition to an administrative motion has the motion's own pages.
  return kind === 'opposition' && /administrative motion/i.test(title)
    ? ['administrative-motion', ...own]
    : own;
}

function limitOfLetters({ kind, title, order, dated }: LimitedPaper): PageLimit | undefined {
  const aboutLetter = kind === 'administrative-motion' && /\bletter/i.test(title);
  const own = papers[kind]?.includes('letter')
    ? order?.letterPages
    : aboutLetter
      ? order?.motionPages
      : undefined;
  if (!own || (dated && own.from && dated < own.from)) return undefined;
  return {
    limit: { unit: 'pages', count: own.value },
    rule: own.source,
    verified: own.verified,
  };
}
