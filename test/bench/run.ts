// The benchmark: ratios of two things measured in one run, so that they mean the same on any
// machine. What is measured is bundled first, as it ships.
//
//   npm run bench                      all of it
//   npm run bench -- cites keystroke   these parts
//   npm run bench -- --strict          exit code 1 where a limit is missed
//   npm run bench -- --profile cites   leaves a CPU profile in dist/bench/

import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { marks } from './marks/table';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist/bench');

void run().then((code) => {
  process.exitCode = code;
});

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { strict: { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !marks.some((mark) => mark.name === name));
  if (unknown.length > 0) {
    console.error(`There is no “${unknown.join('”, “')}”. There are:`);
    for (const { name, about } of marks) console.error(`  ${name.padEnd(10)} ${about}`);
    return 2;
  }
  const [busy = 0] = loadavg();
  const cores = availableParallelism();
  if (busy > cores) {
    console.log(
      `This machine is busy (load ${busy.toFixed(1)} on ${cores} cores): processor time is measured, and that is somewhat higher now.`,
    );
  }
  const program = await bundle(values.profile === true);
  let over = 0;
  for (const { name, about } of marks) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.log(`${name}: ${about}`);
    const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
    over += await part(name, [...profile, program]);
  }
  console.log(over === 0 ? 'Every limit holds.' : `${over} over the limit.`);
  return values.strict && over > 0 ? 1 : 0;
}

/** The part named, with all it measures, in one file with the options of scripts/build.mjs. */
async function bundle(readable: boolean): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      one: 'test/bench/one.ts',
      'record-worker': 'server/src/host/record/record-worker.ts',
    },
    outdir: folder,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: !readable,
    keepNames: true,
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return join(folder, 'one.js');
}

/** Runs one part, prints its lines as they come, and gives how many are over their limit. */
function part(name: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let over = 0;
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (text) => {
      const { line, over: isOver }: { line: string; over: boolean } = JSON.parse(text);
      console.log(line);
      if (isOver) over++;
    });
    child.on('close', (code) => {
      if (code !== 0) console.log(`  ${name} ended with code ${code}`);
      resolve(code === 0 ? over : over + 1);
    });
  });
}
