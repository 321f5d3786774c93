import { citedLines, citedPages, hasPage, isOffLines, isOnPages } from '../../quote/compare-quote';
import { linesOf } from '../../quote/find-quote';
import { pageNumber } from '../../record/model';
import { defineCheck } from '../define';

export const wrongPage = defineCheck({
  code: 'quote/wrong-page',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The quoted words stand on another page',
  why: 'A judge’s clerk turns to the page and finds something else. The page numbers of the court’s stamp, of the paper itself and of the file are all let pass. Lines (`4:5-8`) are compared where the copy has line numbers in its margin, and only beyond the line before and after.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }`,
    record: {
      name: '589.txt',
      text: `Counsel called on Monday and again on Tuesday.\fThere were no returned calls that week.\f${[
        'Q. And did you call?',
        'A. I called Mr. Roe on Monday',
        'and left a message with his',
        'office. Nobody called back.',
        'Q. Did you write to him?',
        'A. I did, twice.',
        'Q. By mail?',
        'A. By electronic mail.',
        'Q. To which address?',
        'A. To the one on his papers.',
      ]
        .map((line, i) => `${i + 1}  ${line}`)
        .join('\n')}`,
    },
    found: [
      'Counsel states that “there were no returned calls that week.” Docket No. 589 «at 1».',
      'She “left a message with his office” (Docket No. 589 «at 3:7-8»).',
    ],
    silent: [
      'Counsel states that “there were no returned calls that week.” Docket No. 589 at 2.',
      'Counsel states that “there were no returned calls that week.” Docket No. 589.',
      'Counsel states that “there were no returned calls that week.” Docket No. 589 at 1-2.',
      'She “left a message with his office” (Docket No. 589 at 3:3-4).',
      'She “left a message with his office” (Docket No. 589 at 3:1-2).',
      'She “left a message with his office” (Docket No. 589 at 112:7-8).',
    ],
  },
  *run({ quotes }) {
    for (const { result } of quotes) {
      if (result.kind !== 'found') continue;
      const { item, paper, places, name } = result;
      const cited = citedPages(item);
      const [place] = places;
      const [pincite] = item.pincites;
      if (!cited || paper.unpaged || !place || !pincite || !hasPage(paper, cited)) continue;
      const there = places.filter((one) => isOnPages(one, paper, cited));
      if (there.length === 0) {
        const page = pageNumber(paper, place.firstPage);
        yield { range: pincite.range, message: `In ${name} these words stand on page ${page}.` };
        continue;
      }
      const lines = citedLines(item);
      const [on] = there;
      const stand = on && linesOf(paper, on);
      if (!lines || !stand || !there.every((one) => isOffLines(one, paper, lines))) continue;
      yield { range: pincite.range, message: `In ${name} these words stand on ${inWords(stand)}.` };
    }
  },
});

function inWords({ first, last }: { first: number; last: number }): string {
  return first === last ? `line ${first} of this page` : `lines ${first}-${last} of this page`;
}
