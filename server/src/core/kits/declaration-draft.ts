import type { CaseFile } from '../case/case-file';
import { type CaptionOptions, captionText } from './caption/caption-text';

/** A declaration that other filings cite already, and what they cite of it. */
export interface DeclarationRequest {
  /** As far as the name is known: `Smith`, `J. Smith`, `Jane Smith`. */
  readonly declarant: string;
  /** The name under which it is cited: `Smith Decl.` */
  readonly cite: string;
  /** The last paragraph that is cited; 0 for none. */
  readonly paragraphs: number;
  readonly exhibits: readonly string[];
  readonly filedFor?: CaptionOptions['filedFor'];
}

/** More numbered paragraphs than this are left to the person. */
const mostParagraphs = 60;

/**
 * A declaration with the caption of its case, a paragraph for each number that is cited, a sentence
 * for each exhibit, and the close of 28 U.S.C. § 1746 in the words that serve in the United States
 * and abroad. What only the declarant knows is a marked blank.
 */
export function declarationDraft(caseFile: CaseFile, request: DeclarationRequest): string {
  const { declarant, cite, exhibits, filedFor } = request;
  const whole = declarant.includes(' ') ? declarant : `[FIRST NAME] ${declarant}`;
  const title = `DECLARATION OF ${whole.toUpperCase()}`;
  const caption = captionText(caseFile, {
    title,
    kind: 'party',
    ...(filedFor === undefined ? {} : { filedFor }),
  });
  const sentences = exhibits.map(
    (label) => `A true and correct copy of [DESCRIPTION] is attached hereto as Exhibit ${label}.`,
  );
  const count = Math.min(Math.max(request.paragraphs, 1), mostParagraphs);
  const facts = Array.from({ length: Math.max(count - sentences.length, 1) }, () => '[FACT].');
  const paragraphs = [...facts, ...sentences].map((text, i) => `${i + 1}. ${text}`);
  return `${[
    [
      '---',
      `title: ${JSON.stringify(title)}`,
      'kind: declaration',
      `declarant: ${JSON.stringify(declarant)}`,
      `cite: ${JSON.stringify(cite)}`,
      ...(exhibits.length > 0 ? [`exhibits: [${exhibits.join(', ')}]`] : []),
      '---',
    ].join('\n'),
    caption.text.trim(),
    `I, ${whole}, know the facts stated here of my own knowledge, and could and would testify to them if called as a witness.`,
    ...paragraphs,
    'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct. Executed on [DATE], at [CITY AND STATE].',
    `[SIGNATURE]  \n${whole}`,
  ].join('\n\n')}\n`;
}
