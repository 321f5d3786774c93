import { answerDeadline, deadlineRules } from '../../core/features/deadline';
import { blockAt } from '../../core/filing/read-filing';
import { touches } from '../../core/text/range';
import {
  type DateAtParams,
  type DateAtResult,
  type DeadlineParams,
  type DeadlineResult,
  dateAt as dateAtMethod,
  deadline as deadlineMethod,
} from '../../protocol/dates';
import { clock } from '../clock';
import { defineHandler } from './define';

export const dateAt = defineHandler<DateAtParams, DateAtResult | null>({
  method: dateAtMethod,
  empty: null,
  async answer(session, { uri, position }) {
    const draft = await session.draftAt(uri);
    if (!draft) return null;
    const { filing, case: context } = draft.snapshot;
    const offset = draft.document.offsetAt(position);
    const i = blockAt(filing, offset);
    const at = offset - (filing.starts[i] ?? 0);
    const here = filing.blocks[i]?.facts.dates.find(({ range }) => touches(range, at));
    const day = here?.start?.toString() ?? filing.outline.dated?.iso ?? clock.today();
    const rules = deadlineRules(context, day).flatMap(({ label, rule, event, period }) => {
      const { count, unit, direction } = period;
      if (unit === 'hours') return [];
      const fromService = event.endsWith('-served');
      return [{ label, rule, fromService, count, unit, before: direction === 'before' }];
    });
    return { day, rules };
  },
});

export const deadline = defineHandler<DeadlineParams, DeadlineResult | null>({
  method: deadlineMethod,
  empty: null,
  async answer(session, { uri, from, count, unit, before, service }) {
    const document = session.buffers.get(uri);
    const context = document && (await session.caseOf(document))?.context;
    const direction = before ? 'before' : 'after';
    const question = { from, period: { count, unit, direction } as const };
    return answerDeadline({ ...question, ...(service ? { service } : {}) }, context) ?? null;
  },
});
