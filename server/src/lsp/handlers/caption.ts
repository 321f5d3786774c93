import { captionText } from '../../core/kits/caption/caption-text';
import { courtChoices } from '../../core/kits/caption/court-choices';
import { frontMatterWords } from '../../core/kits/caption/front-matter-words';
import { captionSnippet } from '../../core/kits/caption/snippet';
import { statedOrder } from '../../core/kits/caption/whose-paper';
import {
  type CaptionParams,
  type CaptionResult,
  type CaptionSetup,
  captionSetup as setupMethod,
  caption as textMethod,
} from '../../protocol/caption';
import type { DocumentParams } from '../../protocol/requests';
import { defineHandler } from './define';

export const caption = defineHandler<CaptionParams, CaptionResult | null>({
  method: textMethod,
  empty: null,
  async answer(session, { uri, court, ...words }) {
    const document = session.buffers.get(uri);
    if (!document) return null;
    const caseFile = (await session.caseOf(document))?.context.caseFile;
    if (!caseFile) return null;
    const rendered = captionText(caseFile, {
      title: '',
      ...frontMatterWords(document.filing),
      ...words,
      ...statedOrder(document.filing),
      ...(court ? { court } : {}),
    });
    return { snippet: captionSnippet(rendered), text: rendered.text };
  },
});

export const captionSetup = defineHandler<DocumentParams, CaptionSetup | null>({
  method: setupMethod,
  empty: null,
  async answer(session, { uri }) {
    const document = session.buffers.get(uri);
    const caseFile = document && (await session.caseOf(document))?.context.caseFile;
    if (!caseFile) return null;
    const choices = courtChoices(caseFile.court);
    const first = choices[0]?.court.id;
    const isKnown = first !== undefined && first === caseFile.court?.trim().toLowerCase();
    return {
      known: frontMatterWords(document.filing),
      ...(caseFile.courtroom ? { courtroom: caseFile.courtroom } : {}),
      ...(isKnown ? { court: first } : {}),
      courts: choices.map(({ court: { id, short, district }, source, verified, ownForm }) => ({
        ...{ id, short, district, source, verified, ownForm },
      })),
    };
  },
});
