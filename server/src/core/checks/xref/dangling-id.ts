import { bodyBlocks } from '../../filing/body-blocks';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

/** Anything that an `Id.` may follow: a digit behind a sign or word of citation, a title in italics. */
const mayBeCited =
  /\d|§|¶|\bsupra\b|\b(?:Decl|Compl|Mot|Opp|Br|Tr|Ex|Exs|Exhibit|Agreement|Contract|Act|Code|Rule)\b|[*_]\S[^*_\n]{2,80}[*_]/;

export const danglingId = defineCheck({
  code: 'xref/dangling-id',
  severity: 'warning',
  scope: 'filing',
  summary: '“Id.” with no citation before it',
  why: 'The paragraph that had the citation was moved or cut, and “Id.” now refers to nothing.',
  examples: {
    found: [
      'The motion was granted. «Id.» The parties then met.\n\nThe order is at Dkt. 12.',
      'Nothing is cited here.\n\nThe parties met. See «id.» at 4.',
    ],
    silent: [
      'The motion was granted. Dkt. 12. Id. at 4.',
      'Smith v. Jones, 12 F.3d 4 (9th Cir. 1999). The rule is old. Id. at 5.',
      'The Agreement says so. Id. § 4.',
      'Her badge (employee id. 4) was found.',
    ],
  },
  *run({ filing, memo }) {
    // A page without the pages before it may begin in the middle.
    if (filing.origin === 'extracted') return;
    for (const { block, start } of bodyBlocks(filing)) {
      if (block.kind === 'heading') continue;
      const first = block.facts.otherCitations.find(({ kind }) => kind === 'id');
      const before = first ? block.clean.slice(0, first.range.start) : block.clean;
      const cited = memo('xref/may-be-cited', block, () => mayBeCited.test(before));
      if (cited) return;
      if (!first) continue;
      // `employee id. 4`, `user id.`: a word that opens no citation.
      if (!/(?:^|[.;,(”"]|\b[Ss]ee(?:\s+also)?)\s*[*_]{0,2}$/.test(before)) return;
      const end = first.range.start + 3;
      yield {
        range: shift({ start: first.range.start, end }, start),
        message: 'No citation stands before this “Id.”',
      };
      return;
    }
  },
});
