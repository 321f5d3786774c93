import { citedIn } from '../../case/cited';
import { defineCheck } from '../define';

export const ambiguousId = defineCheck({
  code: 'xref/ambiguous-id',
  severity: 'hint',
  scope: 'filing',
  summary: '“Id.” after a citation of several entries',
  why: '“Id.” stands for the one authority right before it (Bluebook rule 4.1); after two, the reader must guess.',
  examples: {
    found: ['Plaintiff filed the statements. [Docket Nos. 589, 590.] «Id. at 2».'],
    silent: [
      'Plaintiff filed the statement. [Docket No. 589.] Id. at 2.',
      'Plaintiff filed the statements. [Docket Nos. 589, 590.] Counsel called. Smith Decl. ¶ 4. Id. ¶ 5.',
    ],
  },
  *run({ filing, case: context }) {
    if (filing.origin === 'extracted') return;
    for (const { kind, range, entries, refersTo } of citedIn(filing, context)) {
      if (kind !== 'id' || refersTo?.kind !== 'docket' || entries.length < 2) continue;
      // What is read as no citation may be one: only an `Id.` close behind is sure.
      if (range.start - refersTo.range.end > 160) continue;
      const between = filing.list.slice(refersTo.range.end, range.start);
      if (/\d|\bv\.|§|¶/.test(between)) continue;
      yield {
        range,
        message: `Which of the ${entries.length} entries cited before this “Id.” is meant?`,
      };
    }
  },
});
