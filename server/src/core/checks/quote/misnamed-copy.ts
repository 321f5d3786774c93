import { isOtherDocket } from '../../case/own-case';
import { nameOf } from '../../case/paths';
import { resolveNumber } from '../../docket/resolve';
import type { PaperName } from '../../record/file-names';
import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const misnamedCopy = defineCheck({
  code: 'quote/misnamed-copy',
  severity: 'information',
  scope: 'filing',
  summary: 'A local copy bears the court’s stamp of another document',
  why: 'A file that was saved under the wrong number sends quotations and links to the wrong paper. Pincite goes by the court’s stamp (“Case 4:15-cv-00798-HSG Document 590 …”) where it is this case’s and on every page; rename the file, or look which of the two is right. Said once for a file, where its paper is first cited.',
  examples: {
    docket: `entries:
  - { number: 589, filed: 2016-04-08, text: STATEMENT }
  - { number: 590, filed: 2016-04-08, text: STATEMENT }`,
    record: {
      name: '589.pdf',
      text: 'Case 4:15-cv-00798-HSG Document 590 Filed 04/08/16 Page 1 of 1\nThere were no returned calls that week.',
    },
    found: [
      'Counsel states that “there were no returned calls that week.” Docket No. «589». See Docket No. 589.',
    ],
    silent: ['Counsel called. Docket No. 589.'],
  },
  *run({ filing, own, case: context }) {
    const misnamed = context?.record?.misnamed ?? [];
    if (misnamed.length === 0) return;
    const left = new Set(misnamed);
    for (const [i, { facts }] of filing.blocks.entries()) {
      if (!facts.hasDigits) continue;
      const all = facts.docketCitations;
      for (const [at, citation] of all.entries()) {
        if (left.size === 0) return;
        if (isOtherDocket(citation, own, all[at - 1])) continue;
        for (const { number, numberRange } of citation.items) {
          const cited = resolveNumber(number, context?.docket);
          for (const copy of left) {
            const isCited = cited.some(
              (one) => one.number === copy.named.entry || one.number === copy.entry,
            );
            if (!isCited) continue;
            left.delete(copy);
            const file = nameOf(copy.paper.file);
            yield {
              range: shift(numberRange, filing.starts[i] ?? 0),
              message: `The file ${file} bears the court’s stamp of document ${label(copy)}, and is read as that.`,
            };
          }
        }
      }
    }
  },
});

function label({ entry, attachment }: PaperName): string {
  return attachment ? `${entry}-${attachment}` : `${entry}`;
}
