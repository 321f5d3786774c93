import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  lastName,
  standingOrderOf,
  standingOrders,
} from '../../../server/src/core/court/judges/find-order';
import { readStandingOrders } from '../../../server/src/core/court/judges/read-standing-orders';
import { readCourtFile } from '../../../server/src/core/court/read-court-file';
import { paperKinds, ruleSubjects, triggerEvents } from '../../../server/src/core/court/rules/rule';
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

  it('gives its rules the judge, the source and the days of the order', () => {
    const { orders, problems } = readStandingOrders(
      'orders:\n  - judge: Ada Cole\n    court: cand\n    source: her page\n    from: 2016-01-28\n    type-size: 14\n    rules:\n      - { what: page-limit, for: motion, limit: 15 }\n      - { what: page-limit, for: reply, limit: 8, rule: ¶ 4, source: Dkt. 9, from: 2017-01-01 }\n',
    );
    assert.deepEqual(problems, []);
    assert.equal(orders[0]?.typeSize?.value, 14);
    const [motion, reply] = orders[0]?.rules ?? [];
    assert.deepEqual(motion, {
      ...{ what: 'page-limit', for: 'motion', limit: 15, from: '2016-01-28' },
      ...{ rule: 'Ada Cole’s standing order', source: 'her page', unverified: true },
    });
    assert.deepEqual([reply?.rule, reply?.source, reply?.from], ['¶ 4', 'Dkt. 9', '2017-01-01']);
  });

  it('reads as the documentation shows it, and so does a court file', () => {
    const page = readFileSync(new URL('../../../docs/court-rules.md', import.meta.url), 'utf8');
    const [order = '', court = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, text = '']) => text,
    );
    const read = readStandingOrders(order);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(Object.keys(read.orders[0] ?? {}).sort(), [
      ...['confer', 'court', 'due', 'judge', 'letterPages', 'letterParts', 'letters'],
      ...['motionPages', 'rules', 'typeSize'],
    ]);
    assert.deepEqual(readCourtFile(court).problems, []);
    for (const word of [...ruleSubjects, ...paperKinds, ...triggerEvents]) {
      assert.ok(page.includes(`\`${word}\``), word);
    }
  });

  const head = '- judge: A\n  court: cand\n  source: S\n';
  const wrong: readonly (readonly [string, string])[] = [
    [`${head}  letters: «sometimes»\n`, 'wrong-value'],
    [`${head}  letter-pages: «few»\n`, 'wrong-type'],
    [`${head}  «pages»: 5\n`, 'unknown-key'],
    [`${head}  rules: [{ what: «pages», for: motion }]\n`, 'unknown-word'],
    [`${head}  rules: [{ «for»: motion }]\n`, 'missing-key'],
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
