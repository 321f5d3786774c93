// `npm test`: builds, checks, runs every kind of test in turn and adds up what they counted.
//
//   npm test                     all stages
//   npm test -- core editor      only these
//
// A failing stage does not stop the next one. Mocha's counts come from its reporter through a
// file, so nothing here depends on how a summary is worded. The last line is `N passed, N failed`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repo } from './editor/places.mjs';
import { npm, onInterrupt } from './editor/processes.mjs';

const STAGES = ['core', 'lsp', 'cli', 'grammar', 'editor', 'vsix'];
/** Longer than any stage takes; a stage that hangs is ended and counts as failed. */
const TIME_LIMIT = 30 * 60_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.includes(name));
if (unknown.length > 0) {
  console.error(`No stage named ${unknown.join(', ')}; there are ${STAGES.join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const script of ['build', 'check']) rows.push(await plainStep(script));
if (rows[0].failed === 0) {
  for (const name of asked.length > 0 ? asked : STAGES) rows.push(await stage(name));
}
printTable(rows);

const passed = sum('passed');
const failed = sum('failed');
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** A step that counts no tests: it adds nothing where it succeeds, one failure where not. */
async function plainStep(script) {
  const { code, seconds } = await runScript(script, {});
  return {
    name: script,
    passed: 0,
    failed: code === 0 ? 0 : 1,
    seconds,
    note: code === 0 ? 'ok' : `exit code ${code}`,
  };
}

/** Runs `npm run test:NAME` and reads what it counted. */
async function stage(name) {
  const counts = mkdtempSync(join(tmpdir(), 'pincite-counts-'));
  const forget = onInterrupt(async () => rmSync(counts, { recursive: true, force: true }));
  try {
    const { code, seconds, output } = await runScript(`test:${name}`, countingEnvironment(counts));
    return { name, seconds, ...judge(code, countedIn(counts) ?? countedBy(output)) };
  } finally {
    forget();
    rmSync(counts, { recursive: true, force: true });
  }
}

function countingEnvironment(counts) {
  const reporter = '--reporter ./scripts/mocha-reporter.cjs';
  const only = process.env.CI ? ' --forbid-only' : '';
  const given = process.env.MOCHA_OPTIONS ? ` ${process.env.MOCHA_OPTIONS}` : '';
  return { PINCITE_COUNTS: counts, MOCHA_OPTIONS: `${reporter}${only}${given}` };
}

/** What a stage is worth: no test at all, or a bad end without a failed test, is a failure too. */
function judge(code, counted) {
  const { passed = 0, failed = 0, pending = 0 } = counted ?? {};
  const skipped = pending > 0 ? `, ${pending} skipped` : '';
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran no test' };
  if (code !== 0 && failed === 0) return { passed, failed: 1, note: `exit code ${code}${skipped}` };
  return { passed, failed, note: (failed > 0 ? 'failed' : 'ok') + skipped };
}

/** The sum of the files that the reporter left; undefined where there is none. */
function countedIn(folder) {
  const all = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  if (all.length === 0) return undefined;
  const add = (key) => all.reduce((total, one) => total + (one[key] ?? 0), 0);
  return { passed: add('passed'), failed: add('failed'), pending: add('pending') };
}

/** For tools that are no mocha: their own `N passed, N failed`, or the grammar tester's ticks. */
function countedBy(output) {
  const said = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  if (said) return { passed: Number(said[1]), failed: Number(said[2]) };
  const ticks = (pattern) => output.match(pattern)?.length ?? 0;
  return { passed: ticks(/✓ .*run success/g), failed: ticks(/✖ .*failed/g) };
}

async function runScript(name, env) {
  console.log(`\n── npm run ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const began = Date.now();
  const options = { cwd: repo, echo: true, timeout: TIME_LIMIT, env: { ...process.env, ...env } };
  const { code, output } = await npm(['run', '--silent', name], options);
  return { code, output, seconds: (Date.now() - began) / 1000 };
}

function printTable(all) {
  console.log(
    `\n${'stage'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'time'.padStart(9)}`,
  );
  for (const { name, passed, failed, seconds, note } of all) {
    const time = `${seconds.toFixed(1)} s`.padStart(9);
    const counts = `${String(passed).padStart(8)}${String(failed).padStart(8)}`;
    console.log(`${name.padEnd(10)}${counts}${time}  ${note}`);
  }
  console.log('');
}

function sum(key) {
  return rows.reduce((total, row) => total + row[key], 0);
}
