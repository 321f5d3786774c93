import { ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node';
import { renumber as renumberIn } from '../../core/features/renumber';
import { type RenumberParams, type RenumberResult, renumberRequest } from '../../protocol/requests';
import { packetAround } from '../case-filings';
import { defineHandler } from './define';
import { packetEdit } from './workspace-edit';

type Result = RenumberResult<WorkspaceEdit> | ResponseError<void> | null;

export const renumber = defineHandler<RenumberParams, Result>({
  method: renumberRequest,
  empty: null,
  async answer(session, { uri, what }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const around = await packetAround(session, draft);
    const { files, doubled } = renumberIn(draft.snapshot, what, around.filings);
    if (files.length === 0) return null;
    const edit = packetEdit(session, around, files);
    return edit instanceof ResponseError ? edit : { edit, doubled };
  },
});
