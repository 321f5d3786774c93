import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CaseFile, readCaseFile } from '../../server/src/core/case/case-file';

/** Case files that the kits are tried on: text of `case.yaml` by name. */
export const caseTexts = {
  sample: readFileSync(new URL('../../samples/loop-ai/case.yaml', import.meta.url), 'utf8'),
  harbor: `court: cand
division: San Jose
number: 5:19-cv-04321-LHK (NC)
judge: Lucía Q. Harrow
magistrate: Ned Cole
courtroom: 8, 4th Floor
complaint-filed: 2019-07-26
jury: true
parties:
  - { name: "Harbor & Finch, Inc.", role: plaintiff, short: Harbor }
  - { name: Zoë O'Neil, role: defendant }
  - { name: Pelican Works LLC, role: defendant and third-party plaintiff, short: Pelican }
  - { name: Tern Logistics GmbH, role: third-party defendant }
counsel:
  - { name: Ann Field, bar: "100001", firm: Field LLP, address: [1 First St., "San Jose, CA 95100"], phone: (408) 555-0101, email: ann@field.example, for: [Harbor] }
  - { name: Cy Dell, bar: "100003", address: [2 Second St.], phone: (408) 555-0102, email: cy@dell.example, for: [Zoë O'Neil, Pelican Works LLC] }
cite: ECF No.
`,
  prose: `court: nysd
number: 1:22-cv-01122-AB
judge: Ines Albright
parties:
  - { name: Jo Roe, role: plaintiff }
  - { name: City of Millbrook, role: defendant }
counsel:
  - { name: Jo Roe, address: [PO Box 9], phone: 1, email: jo@roe.example, for: [Jo Roe] }
`,
  empty: 'court: zzzd\nnumber: "2019/77 (odd)"\n',
} as const;

/** A case file's text as read, which must have no problem. */
export function caseFileOf(yaml: string): CaseFile {
  const { caseFile, problems } = readCaseFile(yaml);
  assert.deepEqual(problems, []);
  assert.ok(caseFile);
  return caseFile;
}
