import { citedPages, isOnPages } from '../../quote/compare-quote';
import { defineCheck } from '../define';

export const wrongPage = defineCheck({
  code: 'quote/wrong-page',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The quoted words stand on another page',
  why: 'A judge’s clerk turns to the page and finds something else. The page numbers of the court’s stamp, of the paper itself and of the file are all let pass.',
  examples: {
    found: [],
    silent: ['Counsel wrote that “there were no returned calls.” Dkt. 589 at 3.'],
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
      const page = paper.record.pages[place.firstPage]?.numbers[0] ?? place.firstPage + 1;
      yield { range: pincite.range, message: `In ${name} these words stand on page ${page}.` };
    }
  },
});
