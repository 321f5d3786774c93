import assert from 'node:assert/strict';
import { settableFields, takesLog } from '../../../server/src/core/kits/fields';
import { loadTemplates } from '../../../server/src/core/kits/load-templates';
import { kits } from '../../../server/src/core/kits/table';
import type { Files } from '../../../server/src/core/ports';

/** A folder `/firm` with these files; null for one that cannot be read. */
function folder(texts: Readonly<Record<string, string | null>>): Files {
  return {
    async read(path) {
      const text = texts[path.replace('/firm/', '')];
      if (text === undefined) return { kind: 'missing' };
      return text === null ? { kind: 'unreadable', why: 'It is no text.' } : { kind: 'text', text };
    },
    async list(path) {
      const inside = Object.keys(texts).map((name) => `/firm/${name}`);
      const names = inside.flatMap((one) =>
        one.startsWith(`${path}/`) ? [one.slice(path.length + 1).split('/')] : [],
      );
      const entries = names.map(([name = '', more]) => [name, more !== undefined] as const);
      return [...new Map(entries)].map(([name, isFolder]) => ({
        name,
        kind: isFolder ? 'folder' : 'file',
      }));
    },
  };
}

describe('a firm’s folder of templates', () => {
  it('gives what is right in it, and each file with what is wrong at its place', async () => {
    const { templates, files } = await loadTemplates(
      folder({
        'order/order.mustache': '{{caption}}\n\nOurs.\n',
        'statement/statement.mustache': 'For {{nobody}}',
        'joint-letter/letter.mustache': null,
        'order.mustache': 'Out of place.',
        'order/notes.txt': '{{#notes',
      }),
      '/firm',
    );
    assert.deepEqual(templates, { 'order/order': '{{caption}}\n\nOurs.\n' });
    const found = files.flatMap(({ name, path, problems }) => {
      assert.equal(path, `/firm/${name}`);
      return problems.map(({ code, range }) => `${name} ${code} ${range.start}-${range.end}`);
    });
    assert.deepEqual(found, [
      'order.mustache template/unknown-file 0-0',
      'statement/statement.mustache template/unknown-placeholder 4-14',
      'joint-letter/letter.mustache template/unreadable 0-0',
    ]);
  });

  it('is empty where there is none', async () => {
    assert.deepEqual(await loadTemplates(folder({}), '/firm'), { templates: {}, files: [] });
  });

  it('decides what a kit is filled with', () => {
    const kit = kits.find(({ id }) => id === 'order');
    assert.ok(kit);
    assert.ok(!settableFields(kit).includes('relief') && !takesLog(kit));
    const own = { 'order/order': '{{relief}}\n{{#log}}\n{{when}}\n{{/log}}\n' };
    assert.ok(settableFields(kit, own).includes('relief') && takesLog(kit, own));
  });
});
