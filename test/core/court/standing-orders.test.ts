import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  lastName,
  standingOrderOf,
  standingOrders,
} from '../../../server/src/core/court/judges/find-order';
import { readStandingOrders } from '../../../server/src/core/court/judges/read-standing-orders';
import { unmark } from '../../support/examples';

describe('the standing orders that come with Pincite', () => {
  it('name a source for every value', () => {
    for (const order of standingOrders) {
      const values = Object.values(order).filter((value) => typeof value === 'object');
      for (const { source } of values) assert.ok(source.length > 5, order.judge);
    }
  });

  it('are found by a judge’s last name, in that judge’s court only', () => {
    for (const name of ['Donna M. Ryu', 'Hon. Donna Ryu', 'ryu', 'Donna M. Ryu (DMR)']) {
      assert.equal(standingOrderOf(name, 'CAND')?.judge, 'Ryu', name);
    }
    assert.equal(standingOrderOf('Donna M. Ryu', 'nysd'), undefined);
    assert.equal(standingOrderOf('Haywood S. Gilliam, Jr.', 'cand'), undefined);
    assert.equal(standingOrderOf(undefined, 'cand'), undefined);
    assert.equal(standingOrderOf('Ryu', undefined), undefined);
  });

  it('know a last name from what stands behind it', () => {
    assert.equal(lastName('Haywood S. Gilliam, Jr.'), 'gilliam');
    assert.equal(lastName('Ann Poe III'), 'poe');
    assert.equal(lastName(''), '');
  });
});

describe('standing-orders.yaml', () => {
  it('gives a judge’s order, unverified unless it says otherwise', () => {
    const { orders, problems } = readStandingOrders(
      'orders:\n  - judge: Ada Cole\n    court: CAND\n    source: Standing Order ¶ 13\n    from: 2016-01-28\n    letters: joint-only\n    letter-pages: 3\n    letter-parts: [attestation, Case deadlines]\n',
    );
    assert.deepEqual(problems, []);
    const sourced = { source: 'Standing Order ¶ 13', verified: false, from: '2016-01-28' };
    assert.deepEqual(orders, [
      {
        judge: 'Ada Cole',
        court: 'cand',
        letters: { value: 'joint-only', ...sourced },
        letterPages: { value: 3, ...sourced },
        letterParts: { value: ['attestation', 'Case deadlines'], ...sourced },
      },
    ]);
    assert.equal(standingOrderOf('Cole', 'cand', orders), orders[0]);
  });

  const head = '- judge: A\n  court: cand\n  source: S\n';
  const wrong: readonly (readonly [string, string])[] = [
    [`${head}  letters: «sometimes»\n`, 'wrong-value'],
    [`${head}  letter-pages: «few»\n`, 'wrong-type'],
    [`${head}  «pages»: 5\n`, 'unknown-key'],
    [`${head}  from: «2016-02-30»\n`, 'impossible-date'],
    ['- judge: A\n  court: «nowhere»\n  source: S\n', 'unknown-court'],
    ['- «a word»\n', 'wrong-type'],
  ];
  for (const [marked, code] of wrong) {
    it(`is told of a slip at its place: ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = unmark(marked);
      const { problems } = readStandingOrders(text);
      assert.deepEqual(
        problems.map((one) => [one.code, one.range]),
        [[`standing-orders/${code}`, ranges[0]]],
      );
    });
  }

  it('misses a judge, a court and a source', () => {
    assert.equal(readStandingOrders('- letters: joint\n').problems.length, 3);
    assert.equal(readStandingOrders('just words').problems.length, 1);
  });

  it('reads any text without throwing', () => {
    const bits = fc.array(
      fc.constantFrom(
        'orders:',
        '- ',
        'judge: ',
        'A',
        '\n',
        '  ',
        '{',
        ']',
        ':',
        'court: cand',
        'letters: joint',
        '"',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(bits, (parts) => {
        const text = parts.join('');
        for (const { range } of readStandingOrders(text).problems) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length + 1);
        }
      }),
    );
  });
});
