import { letterParts, requiredParts } from '../../kits/required-parts';
import { defineCheck } from '../define';
import { paperOf, someInBody } from './paper';

const caseFile =
  'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\nmagistrate: Donna M. Ryu\nparties: [{ name: Able Inc., role: plaintiff }]\n';

export const missingPart = defineCheck({
  code: 'motion/missing-part',
  severity: 'information',
  scope: 'filing',
  summary: 'A part that this kind of filing must hold in this court is not named in it',
  why: 'A declaration without “under penalty of perjury” is no evidence, and an administrative motion without a stipulation or a word why there is none comes back. The kind of a filing is read from `kind` in its front matter, else from its title. A rule that was not verified gives a hint and says so.',
  examples: {
    caseFile,
    found: [
      '---\ntitle: «DECLARATION OF ANN FIELD»\n---\n\nI called on March 7 and it is true and correct. Executed on March 8, 2016.',
      '---\nkind: administrative-motion\ntitle: «Administrative Motion to Change Time»\n---\n\nWith this motion a proposed order is filed.',
      '---\nkind: joint-letter\ntitle: «Joint Letter»\n---\n\nCounsel attest that they met. Each side’s position follows.',
    ],
    silent: [
      '---\nkind: declaration\ntitle: Declaration\n---\n\nI declare under penalty of perjury that this is true and correct. Executed on [DATE].',
      '---\nkind: declaration\ntitle: Affidavit\n---\n\nI called. Subscribed and sworn to before me.',
      '---\nkind: administrative-motion\ntitle: Administrative Motion to Change Time\n---\n\nThe parties stipulate; a proposed order is filed.',
      '---\ntitle: Notes\n---\n\nDeclaration and motion.',
    ],
  },
  *run({ filing, case: context, memo }) {
    const paper = paperOf(filing, context);
    // A paper that is a title still has its parts before it.
    if (!paper || !someInBody(filing, paper, ({ clean }) => clean.trim() !== '')) return;
    const wanted = [...requiredParts, ...letterParts(paper.order)].filter(
      ({ kinds, courts }) =>
        kinds.includes(paper.kind) && (!courts || courts.includes(paper.court)),
    );
    for (const { what, sign, rule, verified } of wanted) {
      const isThere = someInBody(filing, paper, (block) =>
        memo(`motion/missing-part ${sign.source}`, block, () => sign.test(block.clean)),
      );
      if (isThere) continue;
      const unsure = verified ? '' : ' This rule was not verified; read it first.';
      yield {
        range: paper.range,
        severity: verified ? 'information' : 'hint',
        message: `There is no ${what} here (${rule}).${unsure}`,
      };
    }
  },
});
