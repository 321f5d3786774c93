import assert from 'node:assert/strict';
import { loadCase } from '../../../server/src/core/case/load-case';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { checklist } from '../../../server/src/core/kits/checklist';
import { renderKit } from '../../../server/src/core/kits/render-kit';
import { kits, kitsFor } from '../../../server/src/core/kits/table';
import { templateProblems } from '../../../server/src/core/kits/template';
import { templates } from '../../../server/src/core/kits/templates.data';
import { memoryFiles } from '../../support/examples';
import { caseFileOf, caseTexts } from '../../support/kit-cases';

const courts = ['cand', 'cacd', 'caed', 'casd', 'nysd', 'ded', 'ilnd', 'txed', 'cod'];
const kitNamed = (id: string) => {
  const kit = kits.find((one) => one.id === id);
  assert.ok(kit, id);
  return kit;
};
const fileOf = (files: ReturnType<typeof renderKit>, name: string) => {
  const file = files.find((one) => one.name === name);
  assert.ok(file, name);
  return file;
};

describe('every kit', () => {
  const engine = createEngine();
  for (const [name, yaml] of Object.entries(caseTexts)) {
    for (const court of courts) {
      it(`is clean in ${court}, from the case “${name}”`, async () => {
        const text = yaml.replace(/^court: \w+/m, `court: ${court}`);
        const context = await loadCase(memoryFiles({ '/case/case.yaml': text }), '/case/case.yaml');
        for (const kit of kitsFor(court)) {
          for (const values of [{}, { stipulation: 'yes' }]) {
            for (const file of renderKit(kit, { caseFile: caseFileOf(text), values })) {
              const found = engine.check({ filing: readFiling(file.text), case: context });
              assert.deepEqual(
                found.map((one) => `${kit.id}/${file.name} ${one.code}: ${one.message}`),
                [],
              );
              assert.ok(file.blanks.length > 0 || kit.id === 'certificate-of-service');
              assert.doesNotMatch(file.text, /undefined|\{\{|\bnull\b/);
            }
          }
        }
      });
    }
  }

  it('has a template for each of its files, and every template a kit', () => {
    const used = kits.flatMap(({ files }) => files.map(({ template }) => template));
    assert.deepEqual([...new Set(used)].sort(), Object.keys(templates).sort());
    for (const [key, text] of Object.entries(templates)) {
      assert.deepEqual(templateProblems(text), [], key);
    }
  });

  it('is named once', () => {
    assert.equal(new Set(kits.map(({ id }) => id)).size, kits.length);
  });

  it('has only checklist lines that its own filings answer', () => {
    for (const kit of kits) {
      const files = renderKit(kit, { caseFile: caseFileOf(caseTexts.sample) });
      const texts = Object.fromEntries(files.map((one) => [one.name, one.text]));
      const missing = checklist(kit, texts).filter(({ state }) => state === 'missing');
      assert.deepEqual(missing, [], kit.id);
    }
  });
});

describe('the unilateral letter kit', () => {
  const kit = kitNamed('unilateral-letter');
  const caseFile = caseFileOf(caseTexts.sample);

  it('takes what it can from the case and the judge’s order', () => {
    const files = renderKit(kit, { caseFile });
    const motion = fileOf(files, 'motion.filing.md').text;
    assert.match(motion, /Plaintiff Loop AI Labs Inc\. moves for leave/);
    assert.match(motion, /Defendant Anna Gatti/);
    assert.match(motion, /standing order of Hon\. Donna M\. Ryu/);
    assert.match(motion, /within 5 business days after conferring/);
    assert.match(motion, /\*\*PLAINTIFF LOOP AI LABS INC\.’S ADMINISTRATIVE MOTION/);
    assert.match(fileOf(files, 'letter.filing.md').text, /no more than 5 pages/);
  });

  it('tables the calls that it is given, and asks for those that it is not', () => {
    const log = [
      { when: 'March 7, 2016', time: '10:02 a.m.', how: 'call', from: 'a|b', length: '2 min.' },
    ];
    const filled = fileOf(renderKit(kit, { caseFile, log }), 'declaration.filing.md').text;
    assert.match(
      filled,
      /\| March 7, 2016 \| 10:02 a\.m\. \| call \| a\\\|b \| \[TO\] \| 2 min\. \| \[OUTCOME\] \|/,
    );
    const empty = fileOf(renderKit(kit, { caseFile }), 'declaration.filing.md').text;
    assert.equal(empty.match(/^\| \[DATE\]/gm)?.length, 3);
  });

  it('knows a party by its short name', () => {
    const values = { opponent: 'IQS', party: 'Almawave', stipulation: 'no' };
    const files = renderKit(kit, { caseFile, values });
    const motion = fileOf(files, 'motion.filing.md').text;
    assert.match(motion, /Defendant Almawave USA Inc\. moves for leave/);
    assert.match(motion, /responses of Defendant IQSystem, Inc\. to/);
    assert.ok(!files.some(({ name }) => name === 'stipulation.filing.md'));
  });

  it('files a stipulation where there is one, and else says why there is none', () => {
    const none = renderKit(kit, { caseFile });
    assert.ok(!none.some(({ name }) => name === 'stipulation.filing.md'));
    assert.match(fileOf(none, 'declaration.filing.md').text, /WHY NO STIPULATION/);
    const some = renderKit(kit, { caseFile, values: { stipulation: 'yes' } });
    fileOf(some, 'stipulation.filing.md');
    assert.doesNotMatch(fileOf(some, 'declaration.filing.md').text, /WHY NO STIPULATION/);
  });

  it('ends a sentence with one period behind a name that has its own', () => {
    const files = renderKit(kit, { caseFile, values: { opponent: 'IQS' } });
    const motion = fileOf(files, 'motion.filing.md').text;
    assert.match(
      motion,
      /served \[DISCOVERY REQUEST\] on IQSystem, Inc\. IQSystem, Inc\. responded/,
    );
  });

  it('has nobody swear to be counsel who represents himself', () => {
    const alone = caseFileOf(caseTexts.prose);
    const sworn = fileOf(renderKit(kit, { caseFile: alone }), 'declaration.filing.md').text;
    assert.match(sworn, /I, Jo Roe, am the Plaintiff in this case and represent myself\./);
    const files = renderKit(kit, { caseFile });
    assert.match(
      fileOf(files, 'declaration.filing.md').text,
      /am counsel for Plaintiff Loop AI Labs Inc\. in this case and a member of the bar/,
    );
  });

  it('closes each declaration as 28 U.S.C. § 1746 asks', () => {
    for (const { text } of renderKit(kit, { caseFile }).filter((one) =>
      /DECLARATION OF .* IN SUPPORT/.test(one.title),
    )) {
      assert.match(text, /under penalty of perjury/);
      assert.match(text, /true and correct/);
      assert.match(text, /Executed on/);
    }
  });
});

describe('a name in a kit', () => {
  const names = [
    'Smith, Jones & Co., "The" Firm',
    "Zoë O'Neil-Ōtani",
    'شركة النور',
    'x'.repeat(300),
    '{{caption}} <b>&amp;',
  ];
  for (const name of names) {
    it(`stands as it is written: ${name.slice(0, 40)}`, () => {
      const caseFile = caseFileOf(
        `court: cand\nnumber: 5:19-cv-04321-LHK\nparties:\n  - { name: ${JSON.stringify(name)}, role: plaintiff }\ncounsel: []\n`,
      );
      const [motion] = renderKit(kitNamed('unilateral-letter'), { caseFile });
      assert.ok(motion);
      assert.ok(motion.text.includes(`Plaintiff ${name} moves for leave`), motion?.text);
      assert.ok(motion.text.includes('[OPPOSING PARTY]'));
    });
  }
});

describe('the checklist', () => {
  const kit = kitNamed('statement');
  const asked = ['What the order asks', 'The facts'];
  const rows = (text: string | undefined) =>
    checklist(kit, { 'statement.filing.md': text }).map(({ label, state }) => `${label}: ${state}`);
  const state = (text: string | undefined) =>
    asked.map((label) => rows(text).find((row) => row.startsWith(`${label}: `)));

  it('ticks a part when its blanks are filled', () => {
    const [file] = renderKit(kit, { caseFile: caseFileOf(caseTexts.sample) });
    assert.deepEqual(rows(file?.text), [
      'Caption and opening: open',
      'What the order asks: open',
      'The facts: open',
      'WHAT LOOP AI LABS INC. ASKS FOR: open',
      'Date and signature: open',
    ]);
    const filled = file?.text.replace('[THE WORDS OF THE ORDER]', 'A declaration.');
    assert.deepEqual(state(filled), ['What the order asks: filled', 'The facts: open']);
  });

  it('has each blank of a filing in one of its lines, and a blank in each that is open', () => {
    for (const one of kits) {
      for (const values of [{}, { stipulation: 'yes' }]) {
        const files = renderKit(one, { caseFile: caseFileOf(caseTexts.sample), values });
        const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
        const items = checklist(one, texts);
        for (const { name, blanks } of files) {
          const own = items.filter(({ file }) => file === name);
          assert.deepEqual(
            own.flatMap((item) => item.blanks),
            blanks,
            `${one.id}/${name}`,
          );
        }
        assert.deepEqual(
          items.filter((item) => item.state === 'open' && item.blanks.length === 0),
          [],
          one.id,
        );
      }
    }
  });

  it('misses no reason for want of a stipulation where there is one', () => {
    const letter = kitNamed('unilateral-letter');
    const reason = (values: Record<string, string>) => {
      const files = renderKit(letter, { caseFile: caseFileOf(caseTexts.sample), values });
      const items = checklist(letter, Object.fromEntries(files.map((one) => [one.name, one.text])));
      return items.filter(({ label }) => label === 'Why no stipulation').map((one) => one.state);
    };
    assert.deepEqual(reason({}), ['open']);
    assert.deepEqual(reason({ stipulation: 'yes' }), []);
  });

  it('misses a heading, or the file', () => {
    const missing = asked.map((label) => `${label}: missing`);
    assert.deepEqual(rows('Nothing here.'), ['Caption and opening: filled', ...missing]);
    assert.deepEqual(rows(undefined), missing);
    assert.deepEqual(rows('## I. What the Order Asks\n\n## II. THE FACTS\n\nOne.'), [
      'What the order asks: open',
      'The facts: filled',
    ]);
    assert.deepEqual(rows('## THE FACTS\n\nOne.'), [
      'What the order asks: missing',
      'The facts: filled',
    ]);
  });

  it('keeps a person’s own headings, and takes a section without a mark', () => {
    assert.deepEqual(
      rows('WHAT THE ORDER ASKS\n\nA log.\n\n## The facts\n\nOne.\n\n## A word more\n\n[TEXT]\n'),
      ['What the order asks: filled', 'The facts: filled', 'A word more: open'],
    );
  });
});
