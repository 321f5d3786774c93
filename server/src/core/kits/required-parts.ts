import type { StandingOrder } from '../court/judges/model';
import type { FilingKind } from '../filing/filing-kind';

/** Something that a kind of filing must hold, and the words it is known by. */
export interface RequiredPart {
  readonly kinds: readonly FilingKind[];
  /** PACER ids; every district court if left out. */
  readonly courts?: readonly string[];
  /** What is missing, to stand behind “no”. */
  readonly what: string;
  /** Found anywhere behind the caption, the part is there. */
  readonly sign: RegExp;
  readonly rule: string;
  readonly verified: boolean;
}

const sworn = 'sworn|notary|verified under oath';

/** Every part, each with its rule; what was not read in a source says so. */
export const requiredParts: readonly RequiredPart[] = [
  {
    kinds: ['declaration'],
    what: 'the words “under penalty of perjury”',
    sign: new RegExp(`penalty\\s+of\\s+perjury|${sworn}`, 'i'),
    rule: '28 U.S.C. § 1746',
    verified: true,
  },
  {
    kinds: ['declaration'],
    what: 'the words “true and correct”',
    sign: new RegExp(`true\\s+and\\s+correct|${sworn}`, 'i'),
    rule: '28 U.S.C. § 1746',
    verified: true,
  },
  {
    kinds: ['declaration'],
    what: 'day of signing (“Executed on …”)',
    sign: new RegExp(`\\b(?:executed|signed|dated?)\\b|${sworn}`, 'i'),
    rule: '28 U.S.C. § 1746',
    verified: true,
  },
  {
    kinds: ['administrative-motion', 'motion-to-seal'],
    courts: ['cand'],
    what: 'proposed order named',
    sign: /proposed\s+order/i,
    rule: 'Civil L.R. 7-11',
    verified: true,
  },
  {
    kinds: ['administrative-motion'],
    courts: ['cand'],
    what: 'stipulation named, nor a declaration why there is none',
    sign: /stipulat|declaration|\bdecl\./i,
    rule: 'Civil L.R. 7-11',
    verified: true,
  },
  {
    kinds: ['motion-to-seal'],
    courts: ['cand'],
    what: 'declaration named',
    sign: /declaration|\bdecl\./i,
    rule: 'Civil L.R. 79-5',
    verified: true,
  },
  {
    kinds: ['motion-to-seal'],
    courts: ['cand'],
    what: 'redacted copy named',
    sign: /redact/i,
    rule: 'Civil L.R. 79-5',
    verified: true,
  },
  {
    kinds: ['motion', 'motion-to-compel'],
    courts: ['cand'],
    what: 'notice of the motion',
    sign: /\bnotice\b/i,
    rule: 'Civil L.R. 7-2(b)',
    verified: false,
  },
  {
    kinds: ['motion'],
    courts: ['cacd'],
    what: 'statement that counsel conferred',
    sign: /\b7-3\b|conferr?ed|conference\s+of\s+counsel|meet\s+and\s+confer/i,
    rule: 'L.R. 7-3',
    verified: true,
  },
  {
    kinds: ['motion', 'motion-to-compel'],
    courts: ['txed'],
    what: 'certificate of conference',
    sign: /conference|conferr?ed|confer\b/i,
    rule: 'CV-7(h), (i)',
    verified: true,
  },
];

/** Words by which a part that a standing order names is known in a letter. */
const letterSigns: Readonly<Record<string, RegExp>> = {
  attestation: /attest/i,
  'case deadlines': /deadline|\bclos(?:es|e|ed)\b|cut-?off|trial/i,
  'final compromise': /compromise/i,
  'joint section': /joint/i,
};

/** The parts of a letter that a judge's order names and that can be known by their words. */
export function letterParts(order: StandingOrder | undefined): RequiredPart[] {
  const parts = order?.letterParts;
  if (!parts) return [];
  return parts.value.flatMap((name) => {
    const sign = letterSigns[name.toLowerCase()];
    if (!sign) return [];
    const kinds = ['joint-letter', 'unilateral-letter', 'discovery-letter'] as const;
    return [{ kinds, what: name, sign, rule: parts.source, verified: parts.verified }];
  });
}
