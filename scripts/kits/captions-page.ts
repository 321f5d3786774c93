import { readCaseFile } from '../../server/src/core/case/case-file';
import { courtById } from '../../server/src/core/court/courts';
import { captionText } from '../../server/src/core/kits/caption/caption-text';
import { federal } from '../../server/src/core/kits/caption/forms/federal';
import type {
  CaptionForm,
  CaptionRequirement,
} from '../../server/src/core/kits/caption/forms/form';
import { requirementsOf } from '../../server/src/core/kits/caption/forms/requirements';
import {
  sampleCase,
  sampleDivision,
  sampleOptions,
} from '../../server/src/core/kits/caption/forms/sample';
import { captionForms } from '../../server/src/core/kits/caption/forms/table';

/** The caption of the sample case in a court, as the page shows it and the test holds it. */
export function sampleCaption(court: string): string {
  const division = sampleDivision[court];
  const text = sampleCase.replace('COURT', court) + (division ? `division: ${division}\n` : '');
  const { caseFile } = readCaseFile(text);
  return caseFile ? captionText(caseFile, sampleOptions).text : '';
}

/** docs/captions.md: what each court's rule asks of a caption, against what we print. */
export function captionsPage(): string {
  return `# Captions, court by court

What the rules ask of a caption, line by line, against what \`Pincite\` prints for an invented case. Mark **V**: the source named was read. Mark **U**: general knowledge that was not checked; look at the court's own page before you rely on it. Written by \`npm run kits\`; each printed line is held to the caption by a test.

A caption here is plain text: columns, rules, line numbers and footers are put on when the filing is printed.
${captionForms.map((form) => section(form)).join('')}${section(federal)}
## What the case file adds

| key of \`case.yaml\` | the caption says |
| --- | --- |
| \`division: Oakland\` | \`OAKLAND DIVISION\` under the court's name |
| \`class: true\` | \`CLASS ACTION\` above the title |
| \`jury: true\` | \`DEMAND FOR JURY TRIAL\` above the title of a complaint |
| \`sealed: true\` | \`FILED UNDER SEAL\` above the title |
| \`lead: 4:20-cv-00001-ABC\` | \`Lead Case No. …\` under the number |
| \`members: [4:21-cv-00002-ABC]\` | \`Consolidated with Case Nos. …\` |
| \`mdl: 2741\` | \`MDL No. 2741\` above the number |
| \`in-re: Harbor Products Litigation\` | \`IN RE: …\` in place of the parties |
| \`removed-from: Alameda County Superior Court, Case No. …\` | \`Removed from …\` |
| \`courtroom: 4, 3rd Floor\` | the hearing's courtroom, where none is given |
| \`complaint-filed: 2021-02-03\`, \`trial: 2022-09-12\` | the two dates in the hearing block |

Roles make the rest: \`defendant and third-party plaintiff\` gives a party its place in two titles, \`counter-claimant\`, \`cross-claimant\` and \`third-party defendant\` a title of their own, and a lawyer who is the party signs “pro se”.
`;
}

function section(form: CaptionForm): string {
  const names = form.courts.map((id) => courtById(id)?.short ?? id);
  const title =
    names.length > 0
      ? `${names.join(', ')} (\`${form.courts.join('`, `')}\`)`
      : 'Every other district court';
  const rows = requirementsOf(form).map(row).join('\n');
  return `
## ${title}

Form: ${form.source}.${form.verified ? '' : ' **Not verified.**'}

| asked for | rule | mark | printed | note |
| --- | --- | --- | --- | --- |
${rows}

\`\`\`text
${sampleCaption(form.courts[0] ?? 'cod')
  .split('\n')
  .map((line) => line.trimEnd())
  .join('\n')
  .trim()}
\`\`\`
`;
}

function row({ asks, rule, mark, printed = [], note = '' }: CaptionRequirement): string {
  const lines = printed.map((line) => `\`${line}\``).join('<br>') || '—';
  return `| ${asks} | ${rule} | ${mark} | ${lines} | ${note} |`;
}
