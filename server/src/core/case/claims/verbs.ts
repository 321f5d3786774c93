import type { PaperKind } from '../../docket/paper-kind';
import type { Range } from '../../text/range';

/** A verb of filing or ruling in the past tense, with the kinds of paper it implies by itself. */
export interface ClaimVerb {
  readonly range: Range;
  readonly word: string;
  readonly implies?: readonly PaperKind[];
  /** What it tells may be done by papers of other kinds too: an entry of another kind says nothing. */
  readonly soft: boolean;
  /** Only a court does this. */
  readonly ofCourt: boolean;
  readonly ruling?: 'granted' | 'denied';
}

interface VerbFacts {
  readonly implies: readonly PaperKind[];
  readonly soft?: true;
  readonly ofCourt?: true;
  readonly ruling?: 'granted' | 'denied';
}

const motion: VerbFacts = { implies: ['motion'] };
const asking: VerbFacts = { implies: ['motion', 'request', 'petition'], soft: true };
const suing: VerbFacts = { implies: ['complaint', 'petition'], soft: true };
const order: VerbFacts = { implies: ['order'], ofCourt: true };
const disposing: VerbFacts = { implies: ['order', 'judgment', 'opinion', 'minutes'], soft: true };

const implied: Readonly<Record<string, VerbFacts>> = {
  moved: motion,
  'cross-moved': motion,
  applied: motion,
  sought: asking,
  asked: asking,
  requested: asking,
  petitioned: asking,
  opposed: { implies: ['opposition'] },
  responded: { implies: ['response'] },
  replied: { implies: ['reply'] },
  answered: { implies: ['answer'] },
  objected: { implies: ['objection'] },
  stipulated: { implies: ['stipulation'] },
  commenced: suing,
  initiated: suing,
  instituted: suing,
  sued: suing,
  removed: { implies: ['notice', 'petition'], soft: true },
  appealed: { implies: ['notice', 'petition'], soft: true },
  indicted: { implies: ['other'], soft: true },
  granted: { ...order, ruling: 'granted' },
  allowed: { ...order, ruling: 'granted', soft: true },
  denied: { ...order, ruling: 'denied' },
  ordered: order,
  directed: order,
  ruled: order,
  approved: order,
  overruled: order,
  referred: { ...disposing, ofCourt: true },
  reassigned: { ...disposing, ofCourt: true },
  vacated: { ...disposing, ofCourt: true },
  stayed: { ...disposing, ofCourt: true },
};
const plain = [
  'filed',
  'refiled',
  're-filed',
  'e-filed',
  'submitted',
  'lodged',
  'issued',
  'entered',
  'returned',
];
const verb = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...plain, ...Object.keys(implied)].join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/** Every such verb of a text, in text order. */
export function claimVerbsIn(text: string): ClaimVerb[] {
  return [...text.matchAll(verb)].map((match) => {
    const word = match[0].toLowerCase();
    const facts = Object.hasOwn(implied, word) ? implied[word] : undefined;
    return {
      range: { start: match.index, end: match.index + match[0].length },
      word,
      soft: facts?.soft ?? false,
      ofCourt: facts?.ofCourt ?? word === 'issued',
      ...(facts ? { implies: facts.implies } : {}),
      ...(facts?.ruling ? { ruling: facts.ruling } : {}),
    };
  });
}
