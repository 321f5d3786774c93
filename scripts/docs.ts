// Writes what is said of checks and settings from the checks and settings themselves: the pages in
// docs/findings/, the table in README.md, docs/settings.md, the schemas,
// and the marked places of docs/case-folder.md and docs/cli.md.
//
//   npm run docs              writes
//   npm run docs -- --check   fails if a file is not what would be written

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../server/src/core/checks/table';
import { courtSchema, standingOrdersSchema } from '../server/src/core/court/court-schema';
import { sourceSchema } from '../server/src/core/features/case-sources/json-schema';
import { commandPages } from './docs/commands';
import { findingIndex, findingTable } from './docs/finding-index';
import { findingPage } from './docs/finding-page';
import { type DescribedFinding, describeFindings } from './docs/findings';
import { keyTables } from './docs/key-tables';
import { withSection } from './docs/section';
import { type Manifest, settingsPage, withSeverities } from './docs/settings';
import { current, type GeneratedFile, writeOrCheck } from './generated';

const command = 'npm run docs';

void run(process.argv.includes('--check')).then((code) => {
  process.exitCode = code;
});

/** Gives the exit code: 1 where a check found a stale or stray file, else 0. */
async function run(check: boolean): Promise<number> {
  const files = generated(await describeFindings(checks));
  const stray = strayPages(files);
  for (const path of stray) {
    if (check) console.error(`${path} belongs to no check: run ${command}`);
    else rmSync(fromRoot(path));
  }
  const code = writeOrCheck(files, { check, command });
  return check && stray.length > 0 ? 1 : code;
}

function generated(findings: readonly DescribedFinding[]): GeneratedFile[] {
  const files: GeneratedFile[] = [
    { path: 'docs/findings/README.md', text: findingIndex(findings) },
    {
      path: 'schemas/court.schema.json',
      text: `${JSON.stringify(courtSchema, undefined, 2)}\n`,
    },
    {
      path: 'schemas/standing-orders.schema.json',
      text: `${JSON.stringify(standingOrdersSchema, undefined, 2)}\n`,
    },
    { path: 'schemas/case.schema.json', text: schemaText('case') },
    { path: 'schemas/docket.schema.json', text: schemaText('docket') },
    ...findings.map((one) => ({ path: `docs/findings/${one.code}.md`, text: findingPage(one) })),
  ];
  const readme = current('README.md');
  const table = findingTable(findings, 'docs/findings/');
  const told = readme === undefined ? undefined : withSection(readme, 'findings', table);
  if (told !== undefined) files.push({ path: 'README.md', text: told });
  for (const [path, sections] of Object.entries(sectioned)) {
    let text = current(path);
    for (const [name, body] of Object.entries(sections)) {
      text = text === undefined ? undefined : withSection(text, name, `\n${body()}\n`);
    }
    if (text === undefined) throw new Error(`${path} is gone, or has lost its marked places.`);
    files.push({ path, text });
  }
  const manifest: Manifest = JSON.parse(current('package.json') ?? '{}');
  if (manifest.contributes?.configuration) {
    const full = withSeverities(manifest, findings);
    files.push({ path: 'package.json', text: `${JSON.stringify(full, undefined, 2)}\n` });
    files.push({ path: 'docs/settings.md', text: settingsPage(full) });
  }
  return files;
}

/** Pages written by hand but for the places marked in them. */
const sectioned: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/case-folder.md': {
    'case-keys': () => keyTables('case'),
    'docket-keys': () => keyTables('docket'),
  },
  'docs/cli.md': { commands: commandPages },
};

function schemaText(kind: 'case' | 'docket'): string {
  return `${JSON.stringify(sourceSchema(kind), undefined, 2)}\n`;
}

/** Pages of checks that are there no more. */
function strayPages(wanted: readonly GeneratedFile[]): string[] {
  const known = new Set(wanted.map(({ path }) => path));
  return pagesIn('docs/findings').filter((path) => !known.has(path));
}

function pagesIn(folder: string): string[] {
  try {
    return readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'));
  } catch {
    return [];
  }
}

function fromRoot(path: string): string {
  return join(fileURLToPath(new URL('..', import.meta.url)), path);
}
