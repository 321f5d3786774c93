import { type CaseFile, readCaseFile } from '../case/case-file';
import { caseFileYaml } from '../case/write-case-file';
import type { Docket } from '../docket/model';
import { docketYaml } from '../docket/write-yaml';
import { captionText } from './caption/caption-text';

/** A file of a new case folder; `path` is relative to the folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a new case folder: `case.yaml` with the court, number, judges, parties and counsel
 * that the docket names, `docket.yaml`, and a first draft with its caption. Without a docket the
 * same with blanks to fill. What is written reads back without problems.
 */
export function newCaseFiles(docket: Docket | undefined): readonly NewFile[] {
  const caseText = caseFileYaml(docket?.case ?? {}, 'docket.yaml');
  const { caseFile } = readCaseFile(caseText);
  return [
    { path: 'case.yaml', text: caseText },
    { path: 'docket.yaml', text: docket ? docketYaml(docket) : emptyDocket },
    { path: 'draft.filing.md', text: draft(caseFile) },
  ];
}

const emptyDocket = `# Entries by hand, or “Pincite: Import Docket…” / “pincite docket import FILE”.
entries: []
`;

function draft(caseFile: CaseFile | undefined): string {
  const caption = caseFile ? captionText(caseFile, { title: '' }).text : '**[TITLE]**\n';
  return `${caption}
[TEXT]

Dated: [DATE]

Respectfully submitted,

[SIGNATURE]
`;
}
