import { captionText } from '../../core/kits/caption/caption-text';
import { updateCaption as update } from '../../core/kits/caption/update-caption';
import { whosePaper } from '../../core/kits/caption/whose-paper';
import {
  updateCaption as method,
  type UpdateCaptionParams,
  type UpdateCaptionResult,
} from '../../protocol/kits';
import { toEdit } from '../to-lsp';
import { defineHandler } from './define';

export const updateCaption = defineHandler<UpdateCaptionParams, UpdateCaptionResult | null>({
  method,
  empty: null,
  async answer(session, { uri, title, hearing, re }) {
    const draft = await session.draftAt(uri);
    const caseFile = draft && (await session.caseOf(draft.document))?.context.caseFile;
    if (!caseFile) return null;
    const { document, snapshot } = draft;
    const rendered = captionText(caseFile, {
      title: title ?? '',
      ...whosePaper(snapshot.filing, caseFile),
      ...(hearing ? { hearing } : {}),
      ...(re ? { re } : {}),
    });
    const result = update(snapshot.filing.text, rendered);
    if (result.kind === 'refused') return { edits: [], refused: result.reason };
    return { edits: result.edits.map((edit) => toEdit(edit, document)) };
  },
});
