import { blankFrom } from '../../core/kits/blanks';
import { type BlankPlace, nextBlank as method, type NextBlankParams } from '../../protocol/kits';
import { defineHandler } from './define';

export const nextBlank = defineHandler<NextBlankParams, BlankPlace | null>({
  method,
  empty: null,
  answer: async (session, { uri, offset, backward }) =>
    blankFrom(session.buffers.get(uri)?.text ?? '', offset, backward) ?? null,
});
