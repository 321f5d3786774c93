import assert from 'node:assert/strict';
import { newTable } from '../../../../server/src/core/case/tables/refresh';
import { tableMakers } from '../../../../server/src/core/case/tables/table';
import type { Finding } from '../../../../server/src/core/checks/define';
import { createEngine } from '../../../../server/src/core/engine/engine';
import { closingMarker, openingMarker } from '../../../../server/src/core/filing/table-markers';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { type Files, snapshotsOf } from '../../../support/motion-packet';
import { smallPacket } from '../../../support/small-packet';

const motion = '/case/motion.filing.md';
const reyes = '/case/declarations/reyes.filing.md';

async function stale(files: Files): Promise<Finding[]> {
  const snapshot = (await snapshotsOf(files)).find(({ path }) => path === motion);
  assert.ok(snapshot);
  const { filing, case: context, packet } = snapshot;
  const request = { filing, ...(context ? { case: context } : {}), ...(packet ? { packet } : {}) };
  return createEngine()
    .check(request)
    .filter(({ code }) => code === 'xref/stale-table');
}

/** The packet with both tables at the end of the motion. */
async function withTables(): Promise<Files> {
  const [snapshot] = (await snapshotsOf(smallPacket)).filter(({ path }) => path === motion);
  assert.ok(snapshot);
  const tables = Object.values(tableMakers).map(
    (maker) =>
      `\n${openingMarker(maker.kind)}\n\n${newTable(maker, snapshot, '\n')}\n\n${closingMarker}\n`,
  );
  return { ...smallPacket, [motion]: `${smallPacket[motion]}${tables.join('')}` };
}

describe('xref/stale-table', () => {
  it('is silent while the tables are current, whatever else is in the packet', async () => {
    const files = await withTables();
    assert.deepEqual(await stale(files), []);
    const more = {
      ...files,
      '/case/reply.filing.md': 'See Reyes Decl. ¶ 4, Ex. A. [Docket No. 33.]\n',
    };
    assert.deepEqual(await stale(more), []);
  });

  it('sees what changed in a declaration, and its fix is all there is to do', async () => {
    const files = await withTables();
    const moved = (files[reyes] ?? '')
      .replace('3. A true', '3. I kept it.\n\n4. A true')
      .replace('4. Exhibit A shows', '5. Exhibit A shows');
    const [finding, second] = await stale({ ...files, [reyes]: moved });
    assert.equal(second, undefined);
    assert.match(finding?.message ?? '', /exhibit list is out of date \(changed: Exhibit A\)/);
    assert.equal(finding?.severity, 'hint');
    const mended = applyEdits(files[motion] ?? '', finding?.fixes?.[0]?.edits ?? []);
    assert.match(mended, /Reyes Decl\. ¶ 4 \|/);
    assert.deepEqual(await stale({ ...files, [reyes]: moved, [motion]: mended }), []);
  });

  it('can be silenced for one table', async () => {
    const files = await withTables();
    const text = (files[motion] ?? '')
      .replace('# I. BACKGROUND', '# I. BACKGROUND\n\nSee Exhibit B.')
      .replace(openingMarker('exhibits'), `<!-- pincite-ignore xref/stale-table -->\n$&`);
    assert.deepEqual(await stale({ ...files, [motion]: text }), []);
  });

  it('says at each marker why it keeps no table', async () => {
    const text = `A.\n\n${openingMarker('exhibits')}\n\nB.\n\n<!-- pincite:table exhibit -->\n\n${closingMarker}\n\n${closingMarker}\n`;
    const found = await stale({ ...smallPacket, [motion]: text });
    assert.deepEqual(
      found.map(({ severity, range, message }) => [
        severity,
        text.slice(range.start, range.end),
        message.split(/[.;:]/)[0],
      ]),
      [
        ['information', openingMarker('exhibits'), 'This table is not kept current'],
        [
          'information',
          '<!-- pincite:table exhibit -->',
          'There is no table “exhibit” to keep current',
        ],
        ['information', closingMarker, 'This closes no table'],
      ],
    );
  });
});
