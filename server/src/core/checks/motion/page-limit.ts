import { rulesOf } from '../../case/rules-of-case';
import { frontMatterValue } from '../../filing/filing-kind';
import type { Filing } from '../../filing/model';
import { blockLength, pagesOf } from '../../kits/estimate-pages';
import { type PageLimit, pageLimitFor } from '../../kits/page-limits';
import { defineCheck } from '../define';
import { paperOf } from './paper';

const caseFile = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n';
const page = `${'The parties dispute the calls of March and who made them, and when. '.repeat(36)}\n\n`;

export const pageLimit = defineCheck({
  code: 'motion/page-limit',
  severity: 'information',
  scope: 'filing',
  summary: 'The filing is likely over the pages that the court or the judge allows',
  why: 'Pages over the limit are struck or not read. The count is an estimate for pleading paper, double spaced in 12 point type, and a low one: the caption page is left out. Words are counted where the rule counts words. A rule that was not verified gives a hint and says so. Where leave was given for more, `page-limit: 45` in the front matter says so, and the filing is held to that.',
  examples: {
    caseFile,
    found: [
      `---\nkind: motion\ntitle: «Motion»\npage-limit: 6\n---\n\nNotice is given.\n\n${page.repeat(8)}`,
      `---\nkind: administrative-motion\ntitle: «Administrative Motion»\n---\n\nA stipulation and a proposed order are filed.\n\n${page.repeat(7)}`,
    ],
    silent: [
      `---\nkind: administrative-motion\ntitle: Administrative Motion\npage-limit: 9 # Docket No. 604\n---\n\nA stipulation and a proposed order are filed.\n\n${page.repeat(7)}`,
      `---\nkind: administrative-motion\ntitle: Administrative Motion\n---\n\nA stipulation and a proposed order are filed.\n\n${page.repeat(4)}`,
      `---\nkind: exhibits\ntitle: Exhibits\n---\n\n${page.repeat(40)}`,
    ],
  },
  *run({ filing, case: context, memo }) {
    const paper = paperOf(filing, context);
    const rule =
      paper &&
      (limitByLeave(filing) ??
        pageLimitFor({ ...paper, dated: filing.outline.dated?.iso }, rulesOf(context) ?? []));
    if (!rule) return;
    let lines = 0;
    let words = 0;
    for (const block of filing.blocks.slice(paper.bodyStart)) {
      const length = memo('motion/page-limit', block, () => blockLength(block));
      lines += length.lines;
      words += length.words;
    }
    const { unit, count } = rule.limit;
    const measured = unit === 'pages' ? pagesOf(lines) : words;
    // A page and a tenth of room: the paper itself decides, not the estimate.
    if (measured <= count * 1.1 + (unit === 'pages' ? 1 : 0)) return;
    const about = unit === 'pages' ? Math.floor(measured) : Math.round(measured / 50) * 50;
    const unsure = rule.verified ? '' : ' The rule was not verified; read it first.';
    yield {
      range: paper.range,
      severity: rule.verified ? 'information' : 'hint',
      message: `About ${about} ${unit}, by an estimate; ${rule.rule} allows ${count}.${unsure}`,
    };
  },
});

/** The pages that the front matter says an order allows: `page-limit: 45 # Docket No. 604`. */
function limitByLeave(filing: Filing): PageLimit | undefined {
  const count = Number.parseInt(frontMatterValue(filing, 'page-limit')?.value ?? '', 10);
  if (!(count > 0)) return undefined;
  return {
    limit: { unit: 'pages', count },
    rule: '`page-limit` in the front matter',
    verified: true,
  };
}
