import { citedIn } from '../../case/cited';
import { defineCheck } from '../define';

/** Signs of an authority or a paper that our readers may not take for a citation. */
const mayCite =
  /\d|§|¶|\bv(?:s)?\.\s|\b(?:Ex|Decl|Compl|Dkt|Tr|Mot|Opp|Supp|Cal|Cir|Fed|Stat|Rev)\.|\bsupra\b/;

export const danglingId = defineCheck({
  code: 'xref/dangling-id',
  severity: 'warning',
  scope: 'filing',
  summary: '“Id.” with no citation before it',
  why: 'A citation that was cut or moved leaves its “Id.” behind, which then points at nothing.',
  examples: {
    found: ['Counsel did not answer. «Id. at 5». The calls went on.'],
    silent: [
      'Counsel did not answer. [Docket No. 589.] Id. at 5.',
      'Smith v. Jones, 542 F.3d 12 (9th Cir. 2008). Id. at 14.',
      'The rule is plain. Fed. R. Civ. P. 37. Id.',
    ],
  },
  *run({ filing, case: context }) {
    if (filing.origin === 'extracted') return;
    const first = citedIn(filing, context).find(({ kind }) => kind === 'id');
    if (!first || first.refersTo) return;
    const from = filing.starts[filing.outline.bodyStart] ?? 0;
    // An `Id.` in a note may follow the note before; only the text before it is sure.
    const before = filing.list.slice(from, first.range.start);
    if (first.range.start < from || mayCite.test(before)) return;
    yield { range: first.range, message: 'Nothing is cited before this “Id.”.' };
  },
});
