import { outlineOf } from '../../filing/heading-outline';
import { meansMistyped } from '../../filing/heading-slips';
import type { Filing } from '../../filing/model';
import { outermostStyles, partsMeant } from '../../filing/parts-meant';
import type { SectionReference } from '../../filing/section-references';
import { shift } from '../../text/range';
import { defineCheck, type FilingContext } from '../define';

/** With fewer labelled headings than this a filing has no outline to hold a reference to. */
const outlineSize = 2;

const lostBookmark = /Error! (?:Reference source not found|Bookmark not defined)\.?/g;

export const unknownSection = defineCheck({
  code: 'xref/unknown-section',
  severity: 'warning',
  scope: 'filing',
  summary: 'A reference to a part that this filing does not have',
  why: 'Sections get moved and cut late at night; the references to them stay. Word’s “Error! Reference source not found.” is reported too.',
  examples: {
    found: [
      '# I. FACTS\n\nSee «Part III», infra.\n\n# II. ARGUMENT\n\nText.',
      '# I. FACTS\n\n## A. Calls\n\nAs shown in «Section I.C», above.\n\n# II. ARGUMENT',
      '# I. FACTS\n\nSee Parts II and «IV», infra.\n\n# II. ARGUMENT\n\nText.',
      'As shown in «Error! Reference source not found.»',
    ],
    silent: [
      '# I. FACTS\n\nSee Part II, infra.\n\n# IV. LAW\n\nText.\n\n# III. ARGUMENT\n\nText.',
      '# I. FACTS\n\nSee Part II, infra.\n\n# II. ARGUMENT\n\nText.',
      '# I. FACTS\n\nSection 12 of the Act and Part IV of the opinion.\n\n# II. ARGUMENT',
      '# I. FACTS\n\nMot. Part IV.\n\n# II. ARGUMENT',
      '# I. FACTS\n\nDefendant says: “As Part VI, supra, shows, all is well.” Their Argument VI.B fails.\n\n# II. ARGUMENT',
      'See Part III.',
      'I. FACTS\n\nA. The calls were made.\n\nText, as shown in Part I.A, above.\n\nII. ARGUMENT',
      '# I. FACTS\n\nThe lease says “notice under Section IV, in writing.”\n\n# II. ARGUMENT',
    ],
  },
  *run({ filing, memo }) {
    for (const [i, block] of filing.blocks.entries()) {
      if (!memo('xref/lost-bookmark', block, () => block.clean.includes('Error! '))) continue;
      const start = filing.starts[i] ?? 0;
      for (const match of block.clean.matchAll(lostBookmark)) {
        const range = { start: start + match.index, end: start + match.index + match[0].length };
        yield { range, message: 'Word lost the target of this reference.' };
      }
    }
    if (filing.origin === 'extracted') return;
    if (outlineOf(filing).length < outlineSize) return;
    const maybe = possibleLabels(filing, memo);
    for (const [i, block] of filing.blocks.entries()) {
      if (i < filing.outline.bodyStart || block.kind === 'quote' || block.kind === 'heading')
        continue;
      for (const reference of block.facts.sectionReferences) {
        if (!isOurs(reference, filing) || partsMeant(reference.path, filing).length > 0) continue;
        if (maybe.has(reference.path.at(-1)?.text ?? '')) continue;
        // The heading's own finding says what is wrong.
        if (meansMistyped(reference.path, filing)) continue;
        const sure = reference.own || reference.pointed || reference.path.length > 1;
        const { start } = shift(reference.range, filing.starts[i] ?? 0);
        const label = reference.path.map((step) => step.text).join('.');
        yield {
          range: { start, end: start + reference.range.end - reference.range.start },
          message: `This filing has no ${reference.word.replace(/s$/, '')} ${label}.`,
          ...(sure ? {} : { severity: 'information' as const }),
        };
      }
    }
  },
});

const looseLabel = /^[\s*_]*\(?([IVXL]{1,7}|[A-Z]|\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s+\S/;

/** Labels of lines that may be headings (`A. The Court should stay the case.`) or list items. */
function possibleLabels(filing: Filing, memo: FilingContext['memo']): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [i, block] of filing.blocks.entries()) {
    if (block.heading || i < filing.outline.bodyStart) continue;
    const label = memo('xref/loose-label', block, () => looseLabel.exec(block.clean)?.[1]);
    if (label) labels.add(label);
  }
  return labels;
}

/** A reference is ours only if nothing says otherwise and the filing labels its parts that way. */
function isOurs({ foreign, own, path }: SectionReference, filing: Filing): boolean {
  if (foreign) return false;
  const styles = outermostStyles(filing);
  const first = path[0]?.readings ?? [];
  if (!first.some((reading) => styles.has(reading.style))) return false;
  // `Section 12`, `Part D`: a statute's as likely as ours, unless it says `supra` or `above`.
  const roman = first.some((reading) => reading.style === 'upper-roman');
  return own || (roman && styles.has('upper-roman'));
}
