import { phoneBookOf } from '../../core/case/calls/of-block';
import { callTable, type NameOf } from '../../core/record/call-log/call-table';
import type { Call } from '../../core/record/call-log/model';
import { readCallLog } from '../../core/record/call-log/read-call-log';
import { LineIndex } from '../../core/text/line-index';
import type { Problem } from '../../core/text/problem';
import {
  type CallLogParams,
  type CallLogProblem,
  type CallLogResult,
  callLog as method,
} from '../../protocol/calls';
import type { LoadedCase } from '../cases';
import type { Session } from '../session';
import { pathOf } from '../uris';
import { defineHandler } from './define';

export const callLog = defineHandler<CallLogParams, CallLogResult | null>({
  method,
  empty: null,
  async answer(session, { uri, log: given }) {
    const path = pathOf(uri);
    const loaded = path === undefined ? undefined : await session.cases.of(path);
    const context = loaded?.context;
    const book = context && phoneBookOf(context);
    const nameOf: NameOf = (written) => book?.nameOf(written);
    if (given !== undefined) {
      const { calls, problems } = readCallLog(given);
      return resultOf(calls, placed(problems, new LineIndex(given)), nameOf);
    }
    if (!loaded || !context?.calls) return null;
    return resultOf(context.calls.calls, problemsOf(session, loaded), nameOf);
  },
});

function resultOf(
  calls: readonly Call[],
  problems: readonly CallLogProblem[],
  nameOf: NameOf,
): CallLogResult {
  const first = calls[0]?.date;
  const last = calls.at(-1)?.date;
  return {
    table: calls.length > 0 ? callTable(calls, nameOf) : '',
    calls: calls.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    problems,
  };
}

/** What is wrong with the case's own logs, each at its line. */
function problemsOf(session: Session, { context, read }: LoadedCase): readonly CallLogProblem[] {
  return context.problems
    .filter(({ file }) => context.callFiles.includes(file))
    .flatMap(({ file, problems }) =>
      placed(problems, read.get(file) ?? new LineIndex(''), session.buffers.uriOf(file)),
    );
}

function placed(
  problems: readonly Problem[],
  lines: LineIndex,
  uri?: string,
): readonly CallLogProblem[] {
  return problems.map(({ range, message }) => ({
    line: lines.positionAt(range.start).line,
    message,
    ...(uri === undefined ? {} : { uri }),
  }));
}
