import { updateDraft } from '../../core/kits/caption/caption-of-draft';
import {
  updateCaption as method,
  type UpdateCaptionParams,
  type UpdateCaptionResult,
} from '../../protocol/caption';
import { toEdit } from '../to-lsp';
import { defineHandler } from './define';

export const updateCaption = defineHandler<UpdateCaptionParams, UpdateCaptionResult | null>({
  method,
  empty: null,
  async answer(session, { uri, take }) {
    const draft = await session.draftAt(uri);
    const caseFile = draft && (await session.caseOf(draft.document))?.context.caseFile;
    if (!caseFile) return null;
    const { document, snapshot } = draft;
    const { update, differing } = updateDraft(snapshot.filing, caseFile, take);
    if (update.kind === 'refused') return { edits: [], differing, refused: update.reason };
    return { edits: update.edits.map((edit) => toEdit(edit, document)), differing };
  },
});
