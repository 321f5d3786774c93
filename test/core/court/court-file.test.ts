import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { courtById } from '../../../server/src/core/court/courts';
import { readCourtFile } from '../../../server/src/core/court/read-court-file';
import { courtRules, layersOf, ruleOn } from '../../../server/src/core/court/rules/table';
import { states } from '../../../server/src/core/court/states/table';
import { caseOf } from '../../support/examples';

describe('a court file', () => {
  for (const rules of courtRules.filter(({ court }) => court !== 'federal')) {
    it(`has the form that the built-in ${rules.court} has`, () => {
      const { rules: read, problems } = readCourtFile(stringify(rules));
      assert.deepEqual(problems, []);
      assert.deepEqual(read, rules);
    });
  }

  it('says what is wrong at its place', () => {
    const text = `court: cnad
rules:
  - what: opposition
    for: motion
    period: { count: 14, unit: fortnights, after: motion-filed }
    rule: 7-3(a)
    source: the rule
  - { what: reply, for: motion, rule: 7-3(c), source: the rule, from: 2016-02-30 }
  - { what: reply, for: motion, rule: 7-3(c), sauce: the rule }
`;
    const { problems } = readCourtFile(text);
    assert.deepEqual(
      problems.map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`),
      [
        'court-file/unknown-court cnad',
        'court-file/unknown-word fortnights',
        'court-file/impossible-date 2016-02-30',
        'court-file/unknown-key sauce',
        'court-file/missing-key what',
      ],
    );
  });

  it('leaves a rule that is not whole out, and keeps the others', () => {
    const { rules } = readCourtFile(`court: cand
rules:
  - { what: opposition, for: motion, rule: 7-3(a), source: the rule, period: { count: 9 } }
  - { what: page-limit, for: motion, limit: 20, rule: 7-2(b), source: the rule }
`);
    assert.deepEqual(
      rules?.rules.map(({ what }) => what),
      ['page-limit'],
    );
  });

  it('never throws', () => {
    for (const text of ['', '[]', ': :', 'court: [1]', 'court: cand\nrules: 3', '{'.repeat(500)]) {
      assert.doesNotThrow(() => readCourtFile(text));
    }
  });
});

describe('the rules in force', () => {
  const days = (court: string, day: string) => {
    const rule = ruleOn(layersOf(court), 'opposition', 'motion', day);
    const { period } = rule ?? {};
    return period && `${period.count} ${period.after ?? `before ${period.before}`}`;
  };

  it('are those of the day', () => {
    assert.equal(days('cand', '2009-06-01'), '21 before hearing');
    assert.equal(days('cand', '2016-04-06'), '14 motion-filed');
    assert.equal(days('caed', '2021-06-01'), '14 before hearing');
    assert.equal(days('caed', '2023-06-01'), '14 motion-filed');
  });

  it('are none on a day between two versions that nobody dated', () => {
    assert.equal(days('cand', '2011-06-01'), undefined);
  });

  it('fall back on the Federal Rules', () => {
    const rule = ruleOn(layersOf('azd'), 'hearing-notice', 'motion', '2016-04-06');
    assert.equal(rule?.rule, 'Fed. R. Civ. P. 6(c)(1)');
  });

  it('give way to the case folder’s file, and that to the judge’s standing order', async () => {
    const rule = (count: number, judge = '') =>
      `court: cand\n${judge}rules:\n  - { what: reply, for: motion, rule: ours, source: us, period: { count: ${count}, after: opposition-due } }\n`;
    const folder = {
      '/case/case.yaml': 'court: cand\nnumber: 4:15-cv-00798-HSG\nmagistrate: Donna M. Ryu\n',
      '/case/courts/cand.yaml': rule(8),
      '/case/courts/kim.yaml': rule(10, 'judge: Sallie Kim\n'),
    };
    const reply = async (contents: Record<string, string>) => {
      const context = await caseOf(contents);
      const layers = layersOf('cand', context?.courtRules, [context?.caseFile?.magistrate ?? '']);
      return ruleOn(layers, 'reply', 'motion', '2016-04-06')?.period?.count;
    };
    assert.equal(await reply(folder), 8);
    assert.equal(await reply({ ...folder, '/case/courts/ryu.yaml': rule(9, 'judge: Ryu\n') }), 9);
  });
});

describe('closures and court files of a case', () => {
  it('are read from the case file, with what is wrong', async () => {
    const context = await caseOf({
      '/case/case.yaml':
        'court: cand\nnumber: 4:15-cv-00798-HSG\nclosures:\n  - 2016-04-20\n  - { day: 2016-04-21, why: storm }\n  - 2016-04-31\ncourt-rules: [rules/ours.yaml]\n',
    });
    assert.deepEqual(context?.caseFile?.closures, [
      { day: '2016-04-20' },
      { day: '2016-04-21', why: 'storm' },
    ]);
    assert.deepEqual(
      context?.problems[0]?.problems.map(({ code }) => code),
      ['case-file/impossible-date', 'case-file/missing-court-rules'],
    );
  });
});

describe('the tables of courts and states', () => {
  it('speak only of courts and states that there are, each once', () => {
    const ids = courtRules.map(({ court }) => court);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(id === 'federal' || courtById(id), id);
    const letters = states.map(({ state }) => state);
    assert.equal(new Set(letters).size, letters.length);
  });

  it('mark what was not read at a source, and never count it', () => {
    for (const { holidays } of states) {
      for (const holiday of holidays) {
        if (holiday.unverified) assert.equal(holiday.certainty, 'unsure', holiday.name);
      }
    }
  });
});
