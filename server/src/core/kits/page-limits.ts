import type { StandingOrder } from '../court/judges/model';
import type { FilingKind } from '../filing/filing-kind';

/** How long a kind of filing may be; the caption page and tables are not counted. */
export interface PageLimit {
  readonly kinds: readonly FilingKind[];
  readonly courts: readonly string[];
  readonly limit: { readonly unit: 'pages' | 'words'; readonly count: number };
  readonly rule: string;
  readonly verified: boolean;
}

const motions: readonly FilingKind[] = ['motion', 'motion-to-compel'];

/** The limits read in a source; a standing order's stands before them. */
export const pageLimits: readonly PageLimit[] = [
  {
    kinds: ['administrative-motion', 'motion-to-seal'],
    courts: ['cand'],
    limit: { unit: 'pages', count: 5 },
    rule: 'Civil L.R. 7-11',
    verified: true,
  },
  {
    kinds: [...motions, 'opposition'],
    courts: ['cand'],
    limit: { unit: 'pages', count: 25 },
    rule: 'Civil L.R. 7-2(b), 7-3, 7-4(b)',
    verified: true,
  },
  {
    kinds: ['reply'],
    courts: ['cand'],
    limit: { unit: 'pages', count: 15 },
    rule: 'Civil L.R. 7-3(c), by a summary',
    verified: false,
  },
  {
    kinds: [...motions, 'opposition'],
    courts: ['cacd'],
    limit: { unit: 'pages', count: 25 },
    rule: 'L.R. 11-6',
    verified: true,
  },
  {
    kinds: [...motions, 'opposition'],
    courts: ['ded'],
    limit: { unit: 'pages', count: 20 },
    rule: 'D. Del. LR 7.1.3(a)(4)',
    verified: true,
  },
  {
    kinds: ['reply'],
    courts: ['ded'],
    limit: { unit: 'pages', count: 10 },
    rule: 'D. Del. LR 7.1.3(a)(4)',
    verified: true,
  },
  {
    kinds: [...motions, 'opposition', 'reply'],
    courts: ['ilnd'],
    limit: { unit: 'pages', count: 15 },
    rule: 'LR 7.1',
    verified: true,
  },
  {
    // Of motions that decide no claim; which another motion is, its title does not tell.
    kinds: ['motion-to-compel'],
    courts: ['txed'],
    limit: { unit: 'pages', count: 15 },
    rule: 'CV-7(a)',
    verified: true,
  },
  {
    kinds: [...motions, 'opposition'],
    courts: ['nysd'],
    limit: { unit: 'words', count: 8750 },
    rule: 'Local Civil Rule 7.1(c)',
    verified: true,
  },
  {
    kinds: ['reply'],
    courts: ['nysd'],
    limit: { unit: 'words', count: 3500 },
    rule: 'Local Civil Rule 7.1(c)',
    verified: true,
  },
];

const letters: readonly FilingKind[] = ['joint-letter', 'unilateral-letter', 'discovery-letter'];

/**
 * The limit that governs a paper: the judge's for letters and for motions for leave to file one,
 * else the court's.
 *
 * @param dated the paper's own date; an order that came later does not govern it
 */
export function pageLimitFor(paper: {
  readonly kind: FilingKind;
  readonly title: string;
  readonly court: string;
  readonly order?: StandingOrder | undefined;
  readonly dated?: string | undefined;
}): PageLimit | undefined {
  const { kind, title, court, order, dated } = paper;
  const aboutLetter = kind === 'administrative-motion' && /\bletter/i.test(title);
  const own = letters.includes(kind)
    ? order?.letterPages
    : aboutLetter
      ? order?.motionPages
      : undefined;
  if (own && !(dated && own.from && dated < own.from)) {
    return {
      kinds: [kind],
      courts: [court],
      limit: { unit: 'pages', count: own.value },
      rule: own.source,
      verified: own.verified,
    };
  }
  // An opposition to an administrative motion has the motion's own five pages.
  const governed =
    court === 'cand' && kind === 'opposition' && /administrative motion/i.test(title)
      ? 'administrative-motion'
      : kind;
  return pageLimits.find(({ kinds, courts }) => courts.includes(court) && kinds.includes(governed));
}
