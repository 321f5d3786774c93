// Begins a new check: its file, its test, its line in the table of checks.
//
//   npm run new -- check docket/sealed
//
// The test and the example fail until they are filled in.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFiles, type NewFile, withCheck } from './new/check';

const root = fileURLToPath(new URL('..', import.meta.url));
const tablePath = 'server/src/core/checks/table.ts';
const [kind, code = ''] = process.argv.slice(2);

if (kind !== 'check' || !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(code)) {
  fail('Usage: npm run new -- check FAMILY/NAME, as in “check docket/sealed”.', 2);
}
const files = checkFiles(code);
const there = files.find(({ path }) => existsSync(join(root, path)));
if (there) fail(`${there.path} is there already.`, 1);

const table = readFileSync(join(root, tablePath), 'utf8');
const written: NewFile[] = [...files, { path: tablePath, text: withCheck(table, code) }];
for (const { path, text } of written) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
spawnSync('npx', ['biome', 'check', '--write', ...written.map(({ path }) => path)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
console.log(`Fill in the check and its test, then: npm run docs, npm run test:core`);

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
