import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import { referenceLenses } from '../../core/features/reference-lenses';
import { showReferences } from '../../protocol/requests';
import { packetAround } from '../case-filings';
import { fromToken } from '../from-lsp';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';

export const codeLens = defineHandler<CodeLensParams, CodeLens[] | null>({
  method: 'textDocument/codeLens',
  capabilities: { codeLensProvider: {} },
  empty: null,
  async answer(session, { textDocument: { uri } }, token) {
    if (!session.settings.referencesCodeLens) return null;
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const cancel = fromToken(token);
    const { commands } = session.client();
    const { filings } = await packetAround(session, draft, cancel);
    return referenceLenses(draft.snapshot, filings, cancel).map((lens) => {
      const range = toRange(lens.range, draft.document);
      const command = {
        title: lens.title,
        command: commands && lens.count > 0 ? showReferences : '',
      };
      return { range, command: { ...command, arguments: [uri, range.start] } };
    });
  },
});
