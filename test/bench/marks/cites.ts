import { findDocketCitations } from '../../../server/src/core/filing/docket-citations/find-docket-citations';
import {
  markerTails,
  markerWords,
  numberWords,
} from '../../../server/src/core/filing/docket-citations/markers';
import type { Mark } from '../mark';
import { bestInTurn, ms } from '../measure';
import { brief } from '../texts';

/** What a plain search would use: marker, number word, number. */
const bare = new RegExp(
  String.raw`\b(?:${markerWords.map(({ source }) => source).join('|')})\s*(?:(?:${markerTails})\s*)?(?:(?:${numberWords})\s*)?\[?\d{1,5}(?:-\d{1,3})?`,
  'gi',
);

export const cites: Mark = {
  name: 'cites',
  about: 'docket citations against one bare regex pass over the same text',
  *run() {
    const text = brief({ pages: 1000 });
    let found = 0;
    let matched = 0;
    const [ours = 0, regex = 1] = bestInTurn(
      [
        () => {
          found = findDocketCitations(text).length;
        },
        () => {
          matched = [...text.matchAll(bare)].length;
        },
      ],
      40,
    );
    yield {
      name: `docket citations (${found}; the bare regex sees ${matched})`,
      figure: `${ms(ours)} to ${ms(regex)}`,
      value: ours / regex,
      most: 3,
    };
  },
};
