import { callTable } from '../../core/record/call-log/call-table';
import type { CallLog } from '../../core/record/call-log/model';
import { readCallLog } from '../../core/record/call-log/read-call-log';
import { LineIndex } from '../../core/text/line-index';
import { type CallLogParams, type CallLogResult, callLog as method } from '../../protocol/calls';
import { pathOf } from '../uris';
import { defineHandler } from './define';

export const callLog = defineHandler<CallLogParams, CallLogResult | null>({
  method,
  empty: null,
  async answer(session, { uri, log: given }) {
    if (given !== undefined) return resultOf(readCallLog(given), [], new LineIndex(given));
    const path = pathOf(uri);
    const context = path === undefined ? undefined : (await session.cases.of(path))?.context;
    if (!context?.calls) return null;
    return resultOf(context.calls, context.callFiles, undefined);
  },
});

function resultOf(
  { calls, problems }: CallLog,
  files: readonly string[],
  lines: LineIndex | undefined,
): CallLogResult {
  const first = calls[0]?.date;
  const last = calls.at(-1)?.date;
  return {
    table: calls.length > 0 ? callTable(calls) : '',
    calls: calls.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    problems: problems.map(({ range, message }) => ({
      line: lines?.positionAt(range.start).line ?? 0,
      message,
    })),
    files,
  };
}
