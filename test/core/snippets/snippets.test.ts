import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';

const folder = join(__dirname, '../../../snippets');

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = readdirSync(folder).flatMap((file) => {
  const all: Record<string, Snippet> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return Object.entries(all).map(([name, snippet]) => ({ name: `${file}: ${name}`, ...snippet }));
});

describe('snippets', () => {
  it('have each a prefix of their own', () => {
    const prefixes = snippets.flatMap(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i),
      [],
    );
  });

  for (const { name, body } of snippets) {
    it(`${name}: ends at one last stop, and says each stop's words once`, () => {
      const text = body.join('\n');
      assert.equal(text.match(/\$0/g)?.length, 1);
      const said = [...text.matchAll(/\$\{(\d+)[:|]/g)].map((match) => match[1]);
      assert.equal(new Set(said).size, said.length, `said twice: ${said.join(', ')}`);
      for (const [, stop] of text.matchAll(/\$\{?([1-9]\d*)\}?/g)) assert.ok(said.includes(stop));
    });

    it(`${name}: has no finding before its blanks are filled in`, () => {
      const filing = readFiling(expanded(body.join('\n')));
      assert.deepEqual(createEngine().check({ filing }), []);
    });
  }
});

/** The text as it stands when a snippet was just inserted. */
function expanded(body: string): string {
  const words = new Map<string, string>();
  const first = body.replace(
    /\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^}]*)\}/g,
    (_, stop: string, text?: string, choice?: string) => {
      words.set(stop, text ?? choice ?? '');
      return text ?? choice ?? '';
    },
  );
  return first.replace(/\$\{?(\d+)\}?/g, (_, stop: string) => words.get(stop) ?? '');
}
