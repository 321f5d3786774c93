import assert from 'node:assert/strict';
import { type CaseContext, withRecord } from '../../server/src/core/case/load-case';
import type { Files } from '../../server/src/core/ports';
import { paperOfFile } from '../../server/src/core/record/file-names';
import { recordPaper } from '../../server/src/core/record/record-paper';
import { recordShelf } from '../../server/src/core/record/shelf';
import { caseOf, memoryFiles } from './examples';

const docket = `entries:
  - { number: 41, filed: 2018-07-16, text: STATEMENT, attachments: [{ number: 2, text: Letter }] }
  - { number: 42, filed: 2018-07-17, text: DECLARATION }
`;

/**
 * A case whose record folder holds these copies, all of them read: by file name, the texts of its
 * pages. A copy named as a PDF is given as its reading would be.
 */
export async function caseWithRecord(
  copies: Readonly<Record<string, readonly string[]>>,
): Promise<{ readonly context: CaseContext; readonly files: Files }> {
  const contents = {
    '/case/case.yaml': 'court: cand\nnumber: 3:18-cv-00211-RA\n',
    '/case/docket.yaml': docket,
    ...Object.fromEntries(
      Object.entries(copies).map(([name, pages]) => [`/case/record/${name}`, pages.join('\f')]),
    ),
  };
  const context = await caseOf(contents);
  assert.ok(context);
  const shelf = recordShelf(
    Object.entries(copies).flatMap(([name, pages]) => {
      const paper = paperOfFile(name, context.docket);
      return paper ? [{ ...paper, paper: recordPaper(`/case/record/${name}`, pages) }] : [];
    }),
  );
  return { context: withRecord(context, shelf), files: memoryFiles(contents) };
}
