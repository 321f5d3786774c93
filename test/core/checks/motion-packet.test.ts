import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsIn, motionPacket as packet } from '../../support/motion-packet';

/** What goes wrong in the last night before a filing, one slip each. */
const slips = readFileSync('test/core/checks/motion-slips.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll('\\n', '\n')));

describe('the motion of forty pages and its declarations', () => {
  it('have nothing wrong with them', async () => {
    assert.deepEqual(await findingsIn(packet), []);
  });

  it('are tried with eighty slips and more', () => {
    assert.ok(slips.length >= 80 && slips.every((cells) => cells.length === 4));
  });

  for (const [name = '', from = '', to = '', code] of slips) {
    it(`${from.trim()} → ${to.trim()} is ${code}, and nothing else`, async () => {
      const file = name === 'motion' ? 'motion.filing.md' : `declarations/${name}.filing.md`;
      const text = packet[`/case/${file}`] ?? '';
      assert.equal(text.split(from).length, 2, 'the slip has one place');
      const slipped = { ...packet, [`/case/${file}`]: text.replace(from, () => to) };
      assert.deepEqual(await findingsIn(slipped), [`${file} ${code}`]);
    });
  }
});
