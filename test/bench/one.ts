// One part of the benchmark, in a process of its own: its lines as JSON on stdout.
import { isOver, type Row } from './mark';
import { marks } from './marks/table';

const mark = marks.find(({ name }) => name === process.argv[2]);

async function run(): Promise<void> {
  for await (const row of mark?.run() ?? []) {
    process.stdout.write(`${JSON.stringify({ line: line(row), over: isOver(row) })}\n`);
  }
}

function line(row: Row): string {
  const { name, figure, value, unit = '×', most, least, skipped } = row;
  if (skipped !== undefined) return `  ${name.padEnd(66)} not measured: ${skipped}`;
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  const result = `${value.toFixed(digits)}${unit}`.padStart(11);
  const limit =
    most !== undefined
      ? `at most ${most}${unit}`
      : least !== undefined
        ? `at least ${least}${unit}`
        : '';
  const verdict = limit === '' ? '' : isOver(row) ? 'OVER' : 'ok';
  return `  ${name.padEnd(66)} ${result}  ${limit.padEnd(16)} ${verdict.padEnd(5)} ${figure}`.trimEnd();
}

void run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
