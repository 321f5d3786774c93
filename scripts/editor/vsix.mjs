// Packs the extension as a .vsix, as it would be published.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repo } from './places.mjs';
import { run } from './processes.mjs';

/**
 * Packs the built extension into `file`. Everything is bundled, so no dependency goes along.
 * Rejects with vsce's own words where it refuses.
 */
export async function packVsix(file) {
  const require = createRequire(import.meta.url);
  const vsce = join(dirname(require.resolve('@vscode/vsce/package.json')), 'vsce');
  const args = [
    ...['package', '--no-dependencies', '--out', file],
    // The project has no public address yet, so the README keeps its links as they are.
    ...['--allow-missing-repository', '--no-rewrite-relative-links'],
  ];
  const env = { ...process.env, VSCE_TESTS: '' };
  const { code, output } = await run(process.execPath, [vsce, ...args], { cwd: repo, env });
  if (code !== 0) throw new Error(`vsce could not pack the extension:\n${output.trim()}`);
  return output;
}
