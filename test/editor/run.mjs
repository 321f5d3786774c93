// Runs the editor suite in a real VS Code: `npm run test:editor`.
//
//   --extension DIR   the extension to test (default: this repository)
//   --folder DIR      the case folder it opens a copy of (default: the sample)
//   --grep TEXT       only the tests whose full name holds TEXT
//   PINCITE_HOST      `desktop` or `code-server`; default: a desktop VS Code where a window can
//                     be opened and one can be had, else code-server in a headless browser
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { repo, sample } from '../../scripts/editor/places.mjs';
import { onInterrupt } from '../../scripts/editor/processes.mjs';
import { copyWorkspace } from '../../scripts/editor/workspace.mjs';
import { runInCodeServer } from './hosts/code-server.mjs';
import { desktopExecutable, runInDesktop } from './hosts/desktop.mjs';

const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: repo },
    folder: { type: 'string', default: sample },
    grep: { type: 'string' },
  },
});
const say = (line) => console.log(`editor: ${line}`);

process.exitCode = await main();

async function main() {
  if (!isBuilt(values.extension)) {
    console.error('editor: the extension is not built; “npm run build” builds it.');
    return 1;
  }
  const tests = await bundleSuites();
  const workspace = copyWorkspace([
    values.folder,
    join(repo, 'test/editor/fixtures/second-case'),
    join(repo, 'samples/motion-packet'),
  ]);
  onInterrupt(async () => workspace.remove());
  const env = {
    ...(values.grep && { PINCITE_GREP: values.grep }),
    ...(process.stdout.isTTY && { PINCITE_COLOR: '1' }),
  };
  const job = { extension: values.extension, tests, workspace: workspace.file, env, say };
  try {
    const executable = await desktopExecutable(say);
    return executable ? await runInDesktop(executable, job) : await runInCodeServer(job);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    workspace.remove();
  }
}

function isBuilt(extension) {
  const { main: entry } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return existsSync(join(extension, entry));
}

/** Bundles the runner and each suite into out/test/editor; gives the runner's path. */
async function bundleSuites() {
  const out = join(repo, 'out/test/editor');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: repo,
    entryPoints: ['test/editor/index.ts', 'test/editor/suite/*.test.ts'],
    outdir: 'out/test/editor',
    outbase: 'test/editor',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(out, 'index.js');
}
