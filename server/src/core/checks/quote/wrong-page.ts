import { citedPages, isOnPages } from '../../quote/compare-quote';
import { pageNumber } from '../../record/model';
import { defineCheck } from '../define';

export const wrongPage = defineCheck({
  code: 'quote/wrong-page',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The quoted words stand on another page',
  why: 'A judge’s clerk turns to the page and finds something else. The page numbers of the court’s stamp, of the paper itself and of the file are all let pass.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }`,
    record: {
      name: '589.txt',
      text: 'Counsel called on Monday and again on Tuesday.\fThere were no returned calls that week.',
    },
    found: ['Counsel states that “there were no returned calls that week.” Docket No. 589 «at 1».'],
    silent: [
      'Counsel states that “there were no returned calls that week.” Docket No. 589 at 2.',
      'Counsel states that “there were no returned calls that week.” Docket No. 589.',
      'Counsel states that “there were no returned calls that week.” Docket No. 589 at 1-2.',
    ],
  },
  *run({ quotes }) {
    for (const { result } of quotes) {
      if (result.kind !== 'found') continue;
      const { item, paper, places, name } = result;
      const cited = citedPages(item);
      if (!cited || places.some((place) => isOnPages(place, paper, cited))) continue;
      const [place] = places;
      const [pincite] = item.pincites;
      if (!place || !pincite) continue;
      const page = pageNumber(paper, place.firstPage);
      yield { range: pincite.range, message: `In ${name} these words stand on page ${page}.` };
    }
  },
});
