import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver/node';
import { type Completion, completion as completionAt } from '../../core/features/completion';
import { dateCompletion } from '../../core/features/date-completion';
import { targetCompletion } from '../../core/features/target-completion';
import { clock } from '../clock';
import type { Session } from '../session';
import { toRange } from '../to-lsp';
import { sourceCompletion } from './case-sources';
import { defineHandler } from './define';

/** The items offered last, for the one that is looked at: their cards are made only then. */
const offered = new WeakMap<Session, { id: number; items: readonly Completion[] }>();

export const completion = defineHandler<CompletionParams, CompletionList | CompletionItem[] | null>(
  {
    method: 'textDocument/completion',
    capabilities: {
      completionProvider: {
        triggerCharacters: [' ', '.', '#', '-', ...'0123456789'],
        resolveProvider: true,
      },
    },
    empty: null,
    async answer(session, { textDocument, position, context }) {
      const draft = await session.draftAt(textDocument.uri);
      if (!draft) return sourceCompletion(session, textDocument.uri, position);
      const { document, snapshot } = draft;
      const offset = document.offsetAt(position);
      const explicit = !context || context.triggerKind === CompletionTriggerKind.Invoked;
      const list =
        completionAt(snapshot, offset) ??
        targetCompletion(snapshot, offset, explicit) ??
        dateCompletion(snapshot, offset, clock);
      if (!list) return null;
      const id = (offered.get(session)?.id ?? 0) + 1;
      offered.set(session, { id, items: list.items });
      return {
        isIncomplete: list.incomplete,
        items: list.items.map((item, index) => ({
          label: item.label,
          labelDetails: { description: item.description },
          kind: CompletionItemKind.Reference,
          detail: item.detail,
          filterText: item.filter,
          sortText: item.sort,
          textEdit: { range: toRange(item.range, document), newText: item.text },
          data: { id, index },
        })),
      };
    },
  },
);

export const completionResolve = defineHandler<CompletionItem, CompletionItem | null>({
  method: 'completionItem/resolve',
  empty: null,
  answer(session, item) {
    const { id, index } = (item.data ?? {}) as { id?: number; index?: number };
    const last = offered.get(session);
    const chosen = last?.id === id ? last?.items[index ?? -1] : undefined;
    if (!chosen) return item;
    return { ...item, documentation: { kind: 'markdown', value: chosen.documentation() } };
  },
});
