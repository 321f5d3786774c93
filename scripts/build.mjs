// Bundles the programs into dist/: the client, the language server, the command line, the reader of the record.
//
//   npm run build              once, minified
//   npm run build -- cli       only the one named: extension, server, cli or record-worker
//   npm run watch              again at each change, with source maps
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { repo } from './editor/places.mjs';

const { values, positionals: only } = parseArgs({
  options: { watch: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const shared = {
  absWorkingDir: repo,
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: !values.watch,
  // Names of errors and of classes stay readable in a bug report.
  keepNames: true,
  sourcemap: values.watch,
  // Libraries bring an ES module and a UMD file; the latter cannot be shaken.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

const bundles = [
  {
    ...shared,
    entryPoints: { extension: 'client/src/extension.ts' },
    external: ['vscode'],
  },
  { ...shared, entryPoints: { server: 'server/src/lsp/main.ts' } },
  {
    ...shared,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
  },
  // Loaded only where copies of the record are read.
  { ...shared, entryPoints: { 'record-worker': 'server/src/host/record/record-worker.ts' } },
];

const asked = bundles.filter(
  ({ entryPoints }) => only.length === 0 || only.includes(Object.keys(entryPoints)[0]),
);
if (only.length === 0) rmSync(join(repo, 'dist'), { recursive: true, force: true });
if (values.watch) {
  for (const options of asked) await (await context(options)).watch();
} else {
  await Promise.all(asked.map((options) => build(options)));
}
