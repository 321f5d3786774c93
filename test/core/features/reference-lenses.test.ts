import assert from 'node:assert/strict';
import { referenceLenses } from '../../../server/src/core/features/reference-lenses';
import { mentionPlaces } from '../../../server/src/core/features/rename';
import { type Files, motionPacket, snapshotsOf } from '../../support/motion-packet';
import { smallPacket } from '../../support/small-packet';

const motion = '/case/motion.filing.md';
const reyes = '/case/declarations/reyes.filing.md';

/** Each lens with the words of its line: `  A: Call log | March 2016 -> Exhibit A: 4 references`. */
async function lensesIn(path: string, files: Files = smallPacket) {
  const all = await snapshotsOf(files);
  const snapshot = all.find((one) => one.path === path);
  assert.ok(snapshot);
  const { text } = snapshot.filing;
  return referenceLenses(snapshot, all).map(({ range, title }) => {
    const from = text.lastIndexOf('\n', range.start) + 1;
    return `${text.slice(from, text.indexOf('\n', range.start))} -> ${title}`;
  });
}

describe('lenses of references', () => {
  it('count what points at an exhibit in every filing of the packet, the words that attach it left out', async () => {
    assert.deepEqual(await lensesIn(reyes), [
      '  A: Call log | March 2016 -> Exhibit A: 4 references',
      '  B: Electronic mail -> Exhibit B: 1 reference',
    ]);
  });

  it('stand over headings that are pointed at, and over no others', async () => {
    const text = `${smallPacket[motion]}\nAs Part II.A shows, and as Part II.A, supra, says.\n`;
    assert.deepEqual(await lensesIn(motion, { ...smallPacket, [motion]: text }), [
      '## A. The Log -> 2 references',
    ]);
  });

  it('say of an exhibit that nothing points at it', async () => {
    const text = (smallPacket[reyes] ?? '').replace('  B: Electronic mail\n', '$&  C: Nothing\n');
    assert.match(
      (await lensesIn(reyes, { ...smallPacket, [reyes]: text })).join('\n'),
      /C: Nothing -> Exhibit C: no references/,
    );
  });

  it('take the slip sheet, then the sentence, where there is no list', async () => {
    const notice = '/case/notice.filing.md';
    const text =
      'Attached hereto as Exhibit A is a true copy of the letter. Attached hereto as Exhibit B is the answer. See Exhibit A.\n\nEXHIBIT A\n\nA letter.\n';
    assert.deepEqual(
      await lensesIn(notice, { [notice]: text, '/case/case.yaml': 'court: cand\n' }),
      [`${text.split('\n')[0]} -> Exhibit B: no references`, 'EXHIBIT A -> Exhibit A: 1 reference'],
    );
  });

  it('count what “Find All References” lists there', async () => {
    const all = await snapshotsOf(motionPacket);
    let lenses = 0;
    for (const snapshot of all) {
      for (const { range, count } of referenceLenses(snapshot, all)) {
        lenses++;
        const listed = mentionPlaces(snapshot, range.start, all).filter((one) => !one.isTarget);
        assert.equal(listed.length, count, `${snapshot.path} ${range.start}`);
      }
    }
    assert.ok(lenses > 5, 'the sample has exhibits and headings that are pointed at');
  });
});
