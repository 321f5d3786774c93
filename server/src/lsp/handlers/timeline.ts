import { timeline as timelineOf } from '../../core/features/timeline';
import { LineIndex } from '../../core/text/line-index';
import { timeline as method, type TimelineEventInfo } from '../../protocol/dates';
import type { DocumentParams } from '../../protocol/requests';
import type { Lines } from '../to-lsp';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';

export const timeline = defineHandler<DocumentParams, TimelineEventInfo[] | null>({
  method,
  empty: null,
  async answer(session, { uri }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const lines = new Map<string, Lines>();
    const linesOf = async (file: string): Promise<Lines> => {
      const open = session.buffers.at(file);
      if (open) return open;
      const known = lines.get(file);
      if (known) return known;
      const content = await session.files.read(file);
      const read = new LineIndex(content.kind === 'text' ? content.text : '');
      lines.set(file, read);
      return read;
    };
    const events: TimelineEventInfo[] = [];
    for (const { date, end, source, entry, role, text, file, range } of timelineOf(
      draft.snapshot,
    )) {
      const where =
        source === 'filing' ? 'filing' : entry === undefined ? 'docket' : `Dkt. ${entry}`;
      const { start } = toRange(range, file ? await linesOf(file) : draft.document);
      const place = file && { uri: session.buffers.uriOf(file), ...start };
      events.push({
        date,
        where,
        role,
        text,
        ...(end ? { end } : {}),
        ...(place ? { place } : {}),
      });
    }
    return events;
  },
});
