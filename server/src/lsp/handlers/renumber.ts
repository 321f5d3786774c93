import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { renumber as renumberIn } from '../../core/features/renumber';
import { type RenumberParams, renumberRequest } from '../../protocol/requests';
import { defineHandler } from './define';
import { workspaceEdit } from './rename';

export const renumber = defineHandler<RenumberParams, WorkspaceEdit | null>({
  method: renumberRequest,
  empty: null,
  async answer(session, { uri, what }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    return workspaceEdit(session, draft, renumberIn(draft.snapshot, what));
  },
});
