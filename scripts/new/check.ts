export interface NewFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** The two files that a check begins as. */
export function checkFiles(code: string): NewFile[] {
  return [
    {
      path: `server/src/core/checks/${code}.ts`,
      text: `import { defineCheck } from '../define';

export const ${camel(nameOf(code))} = defineCheck({
  code: '${code}',
  severity: 'hint',
  scope: 'paragraph',
  summary: 'TODO: what it catches, in one line',
  why: 'TODO: why it matters, in a lawyer’s words',
  examples: {
    found: ['TODO: a text with the «slip» marked'],
    silent: ['TODO: a text that looks much like it and is right'],
  },
  *run({ docketCitations }) {
    for (const { marker } of docketCitations) {
      if (marker.number === undefined) continue;
      yield { range: marker.range, message: 'TODO: what is wrong, and how to mend it.' };
    }
  },
});
`,
    },
    {
      path: `test/core/checks/${code}.test.ts`,
      text: `import assert from 'node:assert/strict';
import { findingsOf, unmark } from '${'../'.repeat(code.split('/').length + 1)}support/examples';

// TODO: say what this protects.
describe('${code}', () => {
  it('finds the slip where it is hard to see', async () => {
    const { text, ranges } = unmark('TODO: the «hardest» case');
    const findings = await findingsOf(text);
    assert.deepEqual(
      findings.filter((one) => one.code === '${code}').map((one) => one.range),
      ranges,
    );
  });
});
`,
    },
  ];
}

/** The table of checks with one more: at the end of its family, or of the table. */
export function withCheck(table: string, code: string): string {
  const [family = ''] = code.split('/');
  const known = [...table.matchAll(/^import \{ (\w+)(?: as (\w+))? \} from '\.\/([^']+)';$/gm)].map(
    ([, name = '', alias, path = '']) => ({ name: alias ?? name, path }),
  );
  const plain = camel(nameOf(code));
  const taken = known.some(({ name }) => name === plain);
  const name = taken ? camel(code.replace('/', '-')) : plain;
  const imported = taken ? `${plain} as ${name}` : plain;
  const list = table.lastIndexOf('];');
  const start = table.indexOf('[', table.indexOf('const checks'));
  if (start < 0 || list < start) throw new Error('The table of checks has another form now.');
  const lines = table.slice(start + 1, list).split('\n');
  const ofFamily = known.filter(({ path }) => path.startsWith(`${family}/`));
  const last = lines.findLastIndex((line) =>
    ofFamily.some((one) => one.name === line.trim().replace(/,$/, '')),
  );
  lines.splice(last < 0 ? lines.length - 1 : last + 1, 0, `  ${name},`);
  return `import { ${imported} } from './${code}';\n${table.slice(0, start + 1)}${lines.join('\n')}${table.slice(list)}`;
}

function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

function camel(words: string): string {
  return words.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
