import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver/node';
import { documentLinks as linksOf } from '../../core/features/document-links';
import { toRange } from '../to-lsp';
import { fileUri } from '../uris';
import { defineHandler } from './define';

export const documentLinks = defineHandler<DocumentLinkParams, DocumentLink[] | null>({
  method: 'textDocument/documentLink',
  capabilities: { documentLinkProvider: {} },
  empty: null,
  async answer(session, { textDocument }) {
    const draft = await session.draftAt(textDocument.uri);
    if (!draft) return null;
    const { document, snapshot } = draft;
    const links = await linksOf(snapshot, session.files);
    return links.map(({ range, target, tooltip }) => ({
      range: toRange(range, document),
      target: target.kind === 'url' ? target.url : `${fileUri(target.path)}${pageOf(target.page)}`,
      tooltip,
    }));
  },
});

/** What PDF viewers read as the page to open at. */
function pageOf(page: number | undefined): string {
  return page === undefined ? '' : `#page=${page}`;
}
