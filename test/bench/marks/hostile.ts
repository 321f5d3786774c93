import { readDocket } from '../../../server/src/core/docket/sources/read-docket';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import type { Mark } from '../mark';
import { bestInTurn, ms } from '../measure';

/** Each repeated to a long text: what makes a reader that looks back or ahead slow. */
const units = [
  'a',
  'A',
  ' ',
  '\n',
  '\t',
  '1',
  '(',
  ')',
  '[',
  '“',
  '”',
  '"',
  '*',
  '_',
  '`',
  '>',
  '|',
  '#',
  '-',
  ',',
  '.',
  '§',
  'A ',
  'a b ',
  '1 ',
  '1-',
  '1,',
  '1, ',
  '1 and ',
  '(1) ',
  '[1',
  '1/1/',
  '1:1 ',
  '((',
  '[[',
  '“a” ',
  '("A") ',
  '(“A',
  '.. ',
  'Dkt. ',
  'Dkt. 1 ',
  'Dkt. No. ',
  'Dkt. Nos. 1, ',
  'Dkt. 1 at 2, ',
  'ECF ',
  'Docket Entry ',
  'R. 1 ',
  'Id. ',
  'Id. at 1 ',
  'Smith v. ',
  'No. 3:14-cv-',
  'Case No. 1:15-cv-1, Dkt. 1 ',
  'F.3d ',
  '1 F.3d 1, ',
  '§ 1.',
  'Part II.',
  'Ex. A, ',
  '¶ 1-',
  'March ',
  'March 1, ',
  'March 1, 2016 and ',
  'between March 1 ',
  'May ',
  '1st day of ',
  'Friday, ',
  '12 ',
  '2016 ',
  'and ',
  'the ',
  'I. ',
  'I.\n',
  '# a\n',
  '> a\n',
  '- a\n',
  '1. a\n',
  '| a |\n',
  '```\n',
  '<!--',
  '-->',
  '<!-- a -->',
  '<!-- pincite-ignore -->\n',
  '---\n',
  'Page 1 of 2\n',
  '\f',
  '\r',
  '\u00a0',
  '\ud800',
  'Case 1:15-cv-1 Document 1 Filed 1/1/16 Page 1 of 2\n',
  'ALMAWAVE ',
  "Smith's ",
  'Smithe Smyth ',
];
const docketUnits = [
  '<',
  '<td>',
  '<tr><td>1</td>',
  '<b>',
  '&nbsp;',
  '{',
  '[',
  '{"a":',
  '- ',
  '- a:\n',
  'a: ',
  '"',
  ',',
  '1,',
  "'",
  '\n',
  '# 1 ',
  '(Attachments: # 1 ',
  '(Entered: ',
];
const size = 30_000;

export const hostile: Mark = {
  name: 'hostile',
  about: 'texts made to be slow: twice the text, twice the time',
  *run() {
    yield worst('filings', units, (unit) => {
      const [short, long] = [size, 2 * size].map((n) => unit.repeat(Math.ceil(n / unit.length)));
      return [short ?? '', long ?? ''].map((text) => () => {
        createEngine().check({ filing: readFiling(text) });
      });
    });
    for (const [path, head] of Object.entries({
      'docket.yaml': 'entries:\n',
      'docket.json': '{"entries":[',
      'docket.html':
        '<html><body><table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>',
      'docket.csv': 'number,filed,text\n',
    })) {
      yield worst(path, docketUnits, (unit) =>
        [size, 2 * size].map((n) => {
          const text = head + unit.repeat(Math.ceil(n / unit.length));
          return () => readDocket({ path: `/case/${path}`, text });
        }),
      );
    }
  },
};

function worst(
  what: string,
  list: readonly string[],
  runs: (unit: string) => readonly (() => unknown)[],
) {
  let value = 0;
  let figure = '';
  let slowest = 0;
  let slowUnit = '';
  for (const unit of list) {
    const [short = 1, long = 0] = bestInTurn(runs(unit), 3);
    if (long > slowest) {
      slowest = long;
      slowUnit = JSON.stringify(unit);
    }
    // Under a few milliseconds the clock and the collector say more than the code.
    if (long < 4 || long / short < value) continue;
    value = long / short;
    figure = `${JSON.stringify(unit)}: ${ms(long)} to ${ms(short)}`;
  }
  return {
    name: `${what}, ${list.length} kinds, slowest ${slowUnit} ${ms(slowest)} for ${(2 * size) / 1000} KB`,
    figure: figure || 'all too quick to tell',
    value,
    most: 3,
  };
}
