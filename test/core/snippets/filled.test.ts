// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { parseSnippet } from './snippet-syntax';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const folder = new URL('../../../snippets/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const all = files.flatMap((file) =>
  Object.entries(
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Snippet>,
  ).map(([name, snippet]) => ({ file, name, ...snippet })),
);

describe('the snippets', () => {
  const engine = createEngine();

  for (const { file, name, body } of all) {
    it(`${file}: “${name}” is filled without a finding`, () => {
      const { text, stops } = parseSnippet([body].flat().join('\n'));
      const found = engine.check({ filing: readFiling(text) });
      assert.deepEqual(
        found.map(({ code, message }) => `${code}: ${message}`),
        [],
      );
      assert.equal(stops.filter((stop) => stop === 0).length, 1, 'one last stop');
      const numbered = [...new Set(stops.filter((stop) => stop > 0))].sort((a, b) => a - b);
      assert.deepEqual(
        numbered,
        numbered.map((_, i) => i + 1),
        'stops without a gap',
      );
    });
  }

  it('are forty at least, each with a prefix of its own', () => {
    assert.ok(all.length >= 40);
    const prefixes = all.flatMap(({ prefix }) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
    for (const prefix of prefixes) assert.match(prefix, /^[a-z][a-z0-9-]+$/);
  });

  it('are all registered for filings', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { contributes: { snippets: { language: string; path: string }[] } };
    const registered = manifest.contributes.snippets
      .filter(({ language }) => language === 'filing')
      .map(({ path }) => path);
    assert.deepEqual(registered.sort(), files.map((file) => `./snippets/${file}`).sort());
  });

  it('read strictly: what VS Code would take for plain text fails', () => {
    for (const bad of ['${1:open', '${1|one|}', '${NOPE}', 'costs $ 5', '${1|a,b}']) {
      assert.throws(() => parseSnippet(bad), bad);
    }
    assert.deepEqual(parseSnippet('${1:a $CURRENT_YEAR} $1 ${2|x\\, y,z|}$0'), {
      text: 'a 2026 a 2026 x, y',
      stops: [1, 1, 2, 0],
    });
  });
});
