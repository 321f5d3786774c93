import type { PaperKind } from '../../docket/paper-kind';
import type { Range } from '../../text/range';

/** A verb of filing or ruling in the past tense, with the kind of paper it implies by itself. */
export interface ClaimVerb {
  readonly range: Range;
  readonly word: string;
  readonly implies?: PaperKind;
  /** Only a court does this. */
  readonly ofCourt: boolean;
}

const implied: Readonly<Record<string, PaperKind>> = {
  moved: 'motion',
  'cross-moved': 'motion',
  applied: 'motion',
  opposed: 'opposition',
  responded: 'response',
  replied: 'reply',
  answered: 'answer',
  objected: 'objection',
  stipulated: 'stipulation',
  granted: 'order',
  denied: 'order',
  ordered: 'order',
  directed: 'order',
  ruled: 'order',
  approved: 'order',
  overruled: 'order',
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
];
const ofCourt = /^(?:granted|denied|ordered|directed|ruled|approved|overruled|issued)$/;
const verb = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...plain, ...Object.keys(implied)].join('|')})(?![\\p{L}\\d-])`,
  'giu',
);

/** Every such verb of a text, in text order. */
export function claimVerbsIn(text: string): ClaimVerb[] {
  return [...text.matchAll(verb)].map((match) => {
    const word = match[0].toLowerCase();
    const kind = Object.hasOwn(implied, word) ? implied[word] : undefined;
    return {
      range: { start: match.index, end: match.index + match[0].length },
      word,
      ofCourt: ofCourt.test(word),
      ...(kind ? { implies: kind } : {}),
    };
  });
}
