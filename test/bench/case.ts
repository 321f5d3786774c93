import { type CaseContext, loadCase } from '../../server/src/core/case/load-case';
import { memoryFiles } from '../support/examples';

export const caseFile = `court: cand
number: 4:15-cv-00798-HSG (DMR)
parties:
  - { name: "Northgate Systems, Inc.", role: plaintiff, short: Northgate }
  - { name: Harlan Freight LLC, role: defendant, short: Harlan }
  - { name: Teller Bay Logistics Corp., role: defendant, short: Teller Bay }
`;

/** A case folder in memory with one docket file. */
export function caseWith(name: string, docket: string): Promise<CaseContext> {
  const files = memoryFiles({
    '/case/case.yaml': `${caseFile}docket: ${name}\n`,
    [`/case/${name}`]: docket,
  });
  return loadCase(files, '/case/case.yaml');
}
