import { refreshTables, type TableRefresh } from '../../case/tables/refresh';
import { changesSaid, problemSaid } from '../../case/tables/say';
import { keptTables } from '../../filing/kept-table';
import { defineCheck, type Report } from '../define';

const list = (row: string) =>
  `| Exhibit | Description | Attached | Cited in |\n| --- | --- | --- | --- |\n${row}\n\n<!-- /pincite:table -->`;
const filing = (opening: string, row: string) =>
  `---\nexhibits:\n  A: Call log\n---\n\n# I. FACTS\n\nThe calls are in Exhibit A.\n\n${opening}\n\n${list(row)}`;
const opening = '<!-- pincite:table exhibits -->';

export const staleTable = defineCheck({
  code: 'xref/stale-table',
  severity: 'hint',
  scope: 'filing',
  summary: 'A table that is kept between its markers no longer fits the filing',
  why: 'A list of exhibits that was right last week sends the judge to a page that says something else. `Pincite: Refresh Tables`, or `pincite tables --write`, brings every table to date; words that you wrote in the description are kept. A marker that keeps no table is told at `information`.',
  examples: {
    found: [
      filing(`«${opening}»`, '| A | Call log | This filing | Part II |'),
      `The calls are these.\n\n«${opening}»\n\nNobody answered.`,
    ],
    silent: [
      filing(opening, '| A | Call log | This filing | Part I |'),
      filing(opening, '| A | The *firm’s* log | This filing | Part I |'),
    ],
  },
  *run(context) {
    const { filing, cancel } = context;
    const { tables, problems } = keptTables(filing);
    for (const problem of problems) {
      yield { range: problem.range, severity: 'information', message: problemSaid(problem) };
    }
    if (tables.length === 0 || cancel.requested) return;
    const { case: inCase, packet } = context;
    for (const refresh of refreshTables({ filing, case: inCase, packet })) yield* report(refresh);
  },
});

function* report(refresh: TableRefresh): Generator<Report> {
  const { table, maker, rows, edits } = refresh;
  const range = table.opening;
  if (rows === 0 && table.tables.length > 0) {
    yield { range, message: `There is nothing left to list in this ${maker.name}.` };
  } else if (edits.length > 0) {
    yield {
      range,
      message: `This ${maker.name} is out of date (${changesSaid(refresh)}).`,
      fixes: [{ title: 'Refresh the table', edits }],
    };
  }
}
