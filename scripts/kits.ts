// Writes server/src/core/kits/templates.data.ts from the kits' template files, so that the core,
// which reads no files, has them; and docs/captions.md, docs/kits.md and docs/templates.md from the kits' data.
// `npm run kits`, with `--check` in `npm run check`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './generated';
import { captionsPage } from './kits/captions-page';
import { kitsPage } from './kits/kits-page';
import { templatesPage } from './kits/templates-page';

const folder = fileURLToPath(new URL('../server/src/core/kits/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.mustache'))
  .sort();
const entries = names.map((name) => {
  const text = readFileSync(`${folder}${name}`, 'utf8').replace(/\r\n/g, '\n');
  return `  ${JSON.stringify(name.replace(/\.mustache$/, ''))}:\n    ${JSON.stringify(text)},\n`;
});
const text = `// Written by scripts/kits.ts from the .mustache files beside. Not to be edited.
export const templates: Readonly<Record<string, string>> = {
${entries.join('')}};
`;
process.exitCode = writeOrCheck(
  [
    { path: 'server/src/core/kits/templates.data.ts', text },
    { path: 'docs/captions.md', text: captionsPage() },
    { path: 'docs/kits.md', text: kitsPage() },
    { path: 'docs/templates.md', text: templatesPage() },
  ],
  { check: process.argv.includes('--check'), command: 'npm run kits' },
);
