import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { renumber as renumberIn } from '../../core/features/renumber';
import { type RenumberParams, renumberRequest } from '../../protocol/requests';
import { packetAround } from '../case-filings';
import { defineHandler } from './define';
import { packetEdit } from './rename';

export const renumber = defineHandler<RenumberParams, WorkspaceEdit | null>({
  method: renumberRequest,
  empty: null,
  async answer(session, { uri, what }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const { filings, lines } = await packetAround(session, draft);
    return packetEdit(session, lines, renumberIn(draft.snapshot, what, filings));
  },
});
