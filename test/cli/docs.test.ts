import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../server/src/cli/commands/table';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

// Someone who scripts Pincite reads docs/cli.md: what is not there does not exist for them.
describe('docs/cli.md', () => {
  for (const { name, options } of commands) {
    it(`names “${name}” and each of its options`, () => {
      const start = page.indexOf(`\n### \`pincite ${name}`);
      ok(start > 0, name);
      const end = page.indexOf('\n##', start + 1);
      const section = page.slice(start, end);
      for (const option of Object.keys(options)) {
        ok(new RegExp(`--${option}[ \`]`).test(section), `--${option} of ${name}`);
      }
    });
  }
});
