import { callsInWords, spanInWords, verdictInWords } from '../case/calls/in-words';
import { callsOfBlock, type HeldClaim, phoneBookOf } from '../case/calls/of-block';
import { blockAt } from '../filing/read-filing';
import { callRows, type NameOf } from '../record/call-log/call-table';
import { shift, touches } from '../text/range';
import type { Hover } from './hover';
import { escapeMarkdown } from './markdown';
import type { Snapshot } from './snapshot';

const mostCalls = 20;

/** On a number of calls or its days: the calls that the log has in these days. */
export function callCard(snapshot: Snapshot, offset: number): Hover | undefined {
  const { filing, case: context } = snapshot;
  if (!context?.calls) return undefined;
  const i = blockAt(filing, offset);
  const block = filing.blocks[i];
  const start = filing.starts[i] ?? 0;
  if (!block?.facts.hasDigits) return undefined;
  const book = phoneBookOf(context);
  for (const held of callsOfBlock(block, context)) {
    const { countRange, daysRange } = held.claim;
    const range = [countRange, daysRange].find((one) => touches(shift(one, start), offset));
    if (!range) continue;
    const markdown = cardOf(held, (written) => book.nameOf(written));
    return markdown === undefined ? undefined : { range: shift(range, start), markdown };
  }
  return undefined;
}

function cardOf(held: HeldClaim, nameOf: NameOf): string | undefined {
  const { inDays, kind } = held.verdict;
  if (kind === 'unknown') return undefined;
  const said =
    verdictInWords(held) ??
    `The call log has ${callsInWords(inDays.length)} in these days, ${spanInWords(inDays)}.`;
  const sign = kind === 'same' ? '✓' : '✗';
  if (inDays.length === 0) return `${sign} ${escapeMarkdown(said)}`;
  const [header = [], ...rows] = callRows(inDays.slice(0, mostCalls), nameOf);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const more = inDays.length - mostCalls;
  return [
    `${sign} ${escapeMarkdown(said)}\n`,
    line(header),
    `|${header.map(() => '---|').join('')}`,
    ...rows.map(line),
    ...(more > 0 ? [`\nand ${callsInWords(more)} more`] : []),
  ].join('\n');
}
