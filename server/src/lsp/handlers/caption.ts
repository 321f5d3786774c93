import { captionText } from '../../core/kits/caption/caption-text';
import { captionSnippet } from '../../core/kits/caption/snippet';
import { type CaptionParams, type CaptionResult, caption as method } from '../../protocol/requests';
import { defineHandler } from './define';

export const caption = defineHandler<CaptionParams, CaptionResult | null>({
  method,
  empty: null,
  async answer(session, { uri, title, hearing, re }) {
    const document = session.buffers.get(uri);
    if (!document) return null;
    const caseFile = (await session.caseOf(document))?.context.caseFile;
    if (!caseFile) return null;
    const rendered = captionText(caseFile, {
      title: title ?? '',
      ...(hearing ? { hearing } : {}),
      ...(re ? { re } : {}),
    });
    return { snippet: captionSnippet(rendered) };
  },
});
