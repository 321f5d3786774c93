import type { Check } from '../../core/checks/define';
import { checks } from '../../core/checks/table';
import type { Command } from '../command';
import { didYouMean } from '../did-you-mean';
import { widthOf } from '../reporters/display';
import { type Paint, paintFor } from '../reporters/paint';
import { alignedRows } from '../reporters/rows';
import { UsageError } from '../usage-error';
import { wrapped } from '../wrap';
import { listingOptions } from './listing-options';
import { howToSilence } from './silence';

/** Columns of running text; longer lines are hard to read on any screen. */
const widestText = 88;

export const explain: Command = {
  name: 'explain',
  usage: '[CODE]',
  summary:
    'Tell what a finding means, why it matters and how to silence it; without a code, list all.',
  options: { color: listingOptions.color },
  async run(args, { out, env }) {
    const [code, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError('“explain” takes one code.');
    const paint = paintFor(args.value('color'), out.isTerminal, env);
    const columns = Math.min(out.columns ?? widestText, widestText);
    const lines = code === undefined ? list(paint, out.columns) : page(named(code), paint, columns);
    for (const line of lines) out.write(`${line}\n`);
    return 0;
  },
};

function named(code: string): Check {
  const found = checks.find((one) => one.code === code.toLowerCase());
  if (found) return found;
  const known = checks.map((one) => one.code);
  throw new UsageError(`There is no finding “${code}”.${didYouMean(code, known)}`);
}

function* list(paint: Paint, columns: number | undefined): Iterable<string> {
  const rows = checks.map(({ code, severity, summary }) => [code, severity, summary]);
  yield* alignedRows(rows, columns ?? Number.MAX_SAFE_INTEGER);
  yield '';
  yield paint('dim', '“pincite explain CODE” tells more of one.');
}

function* page(check: Check, paint: Paint, columns: number): Iterable<string> {
  const { code, severity, summary, why, examples } = check;
  yield `${paint('bold', code)} ${paint(severity, severity)}`;
  yield* wrapped(`${summary}.`, columns);
  yield '';
  yield* wrapped(why, columns);
  if (examples.docket) {
    yield '';
    yield paint('bold', 'With this docket');
    for (const line of examples.docket.trimEnd().split('\n')) yield `  ${line}`;
  }
  if (examples.record) {
    yield '';
    yield paint('bold', `With this in record/${examples.record.name}`);
    for (const line of wrapped(examples.record.text, columns - 2)) yield `  ${line}`;
  }
  yield '';
  yield paint('bold', 'Found');
  for (const example of examples.found) yield* shown(example, (text) => paint(severity, text));
  yield '';
  yield paint('bold', 'Not found');
  for (const example of examples.silent) yield* shown(example, (text) => text);
  yield '';
  yield paint('bold', 'How to silence it');
  yield* wrapped(howToSilence(code).replaceAll('`', ''), columns);
}

/** An example, what is found in it (between `«` and `»`) underlined; several lines as one block. */
function* shown(marked: string, paint: (text: string) => string): Iterable<string> {
  let isInside = false;
  for (const line of marked.split('\n')) {
    let text = '';
    let under = '';
    for (const unit of line) {
      if (unit === '«' || unit === '»') {
        isInside = unit === '«';
        continue;
      }
      text += unit;
      under += (isInside ? '^' : ' ').repeat(widthOf(unit));
    }
    yield `  ${text}`.trimEnd();
    if (under.trim() !== '') yield `  ${under.trimEnd().replace(/\^+/g, paint)}`;
  }
}
