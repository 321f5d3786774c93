import { nameOf } from '../../core/case/paths';
import type { Problem } from '../../core/text/problem';
import {
  type CaseStatus,
  type DocumentParams,
  caseStatus as method,
} from '../../protocol/requests';
import { defineHandler } from './define';

export const caseStatus = defineHandler<DocumentParams, CaseStatus | null>({
  method,
  empty: null,
  async answer(session, { uri }) {
    const document = session.buffers.get(uri);
    if (!document) return null;
    const context = (await session.caseOf(document))?.context;
    if (!context) return null;
    const { caseFile, docket, folder, caseFilePath, problems } = context;
    return {
      name: caseFile?.number ?? nameOf(folder),
      folder,
      caseFile: caseFilePath,
      entries: docket?.entries.length ?? 0,
      problems: problems.filter((one) => one.problems.some(isError)).length,
      ...(docket?.asOf ? { asOf: docket.asOf } : {}),
    };
  },
});

/** What was only noticed takes nothing away from what was read. */
function isError({ severity }: Problem): boolean {
  return severity !== 'information';
}
