import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadCase } from '../../../server/src/core/case/load-case';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { renderKit } from '../../../server/src/core/kits/render-kit';
import { kits } from '../../../server/src/core/kits/table';
import { applyEdits } from '../../../server/src/core/text/edit';
import { memoryFiles } from '../../support/examples';
import { caseFileOf } from '../../support/kit-cases';

const sample = (name: string) =>
  readFileSync(new URL(`../../../samples/loop-ai/${name}`, import.meta.url), 'utf8');
const files = {
  '/case/case.yaml': sample('case.yaml'),
  '/case/docket.yaml': sample('docket.yaml'),
};

async function findings(text: string, more: Readonly<Record<string, string>> = {}) {
  const context = await loadCase(memoryFiles({ ...files, ...more }), '/case/case.yaml');
  return createEngine().check({ filing: readFiling(text), case: context });
}

function kitFile(name: string): string {
  const kit = kits.find(({ id }) => id === 'unilateral-letter');
  assert.ok(kit);
  const file = renderKit(kit, { caseFile: read() }).find((one) => one.name === name);
  assert.ok(file);
  return file.text;
}

function read() {
  return caseFileOf(files['/case/case.yaml']);
}

describe('the sample order', () => {
  it('has its three slips, and nothing of captions and motions', async () => {
    const found = await findings(sample('order.filing.md'));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['docket/number-agreement', 'term/near-miss', 'term/near-miss'],
    );
  });
});

describe('a slip in a kit’s filing', () => {
  const slips: readonly (readonly [string, string, string | RegExp, string, string])[] = [
    [
      'two digits swapped in the number',
      'motion.filing.md',
      '15-cv-00798',
      '15-cv-00789',
      'caption/case-number',
    ],
    [
      'another judge’s initials',
      'motion.filing.md',
      '00798-HSG',
      '00798-JSW',
      'caption/case-number',
    ],
    [
      'another party',
      'motion.filing.md',
      'ANNA GATTI, et al.',
      'ANNE GETTY, et al.',
      'caption/party',
    ],
    ['the e-mail lost', 'motion.filing.md', /^Email: .*\n/m, '', 'caption/missing-part'],
    [
      'the title of the action lost',
      'motion.filing.md',
      /LOOP AI LABS INC\., {2}\nPlaintiff,[\s\S]*?Defendants\.\n\n/,
      '',
      'caption/missing-part',
    ],
    [
      'no penalty of perjury',
      'declaration.filing.md',
      'under penalty of perjury',
      '',
      'motion/missing-part',
    ],
    [
      'no proposed order',
      'motion.filing.md',
      'A proposed order is filed with this motion.',
      '',
      'motion/missing-part',
    ],
    [
      'no attestation',
      'letter.filing.md',
      /## ATTESTATION\n\nI attest/,
      '## TALKS\n\nI say',
      'motion/missing-part',
    ],
    [
      'no leave',
      'letter.filing.md',
      'by leave of court, granted on [DATE OF ORDER], ',
      '',
      'motion/unilateral-barred',
    ],
    [
      'nine pages',
      'motion.filing.md',
      '## I. THE DISPUTE',
      `${'The parties dispute who called whom in March, and when. '.repeat(400)}\n\n## I. THE DISPUTE`,
      'motion/page-limit',
    ],
  ];
  for (const [what, file, from, to, code] of slips) {
    it(`is found: ${what}`, async () => {
      const text = kitFile(file);
      const slipped = text.replace(from, to);
      assert.notEqual(slipped, text);
      assert.deepEqual(
        (await findings(text)).map((one) => one.code),
        [],
      );
      assert.deepEqual(
        (await findings(slipped)).map((one) => one.code),
        [code],
      );
    });
  }
});

describe('a caption that lacks a part', () => {
  it('is mended from the case file by its fix', async () => {
    const text = kitFile('motion.filing.md');
    for (const part of [
      /^Email: .*\n/m,
      /^Case No\. .*\n\n/m,
      /^LOOP AI[\s\S]*?Defendants\.\n\n/m,
    ]) {
      const slipped = text.replace(part, '');
      assert.notEqual(slipped, text);
      const [found] = await findings(slipped);
      assert.equal(found?.code, 'caption/missing-part');
      assert.equal(applyEdits(slipped, found?.fixes?.[0]?.edits ?? []), text);
    }
  });
});

describe('a case folder’s standing orders', () => {
  const orders = (verified: boolean, practice = 'joint-only') =>
    `orders:\n  - { judge: Donna M. Ryu, court: cand, letters: ${practice}, motion-pages: 1, source: Dkt. 222, verified: ${verified} }\n`;
  const letter =
    '---\nkind: unilateral-letter\ntitle: Letter\n---\n\nThey would not confer, I attest; trial is near. It is our final compromise.\n';

  it('stand before what comes with Pincite', async () => {
    const [found] = await findings(letter, { '/case/standing-orders.yaml': orders(true) });
    assert.equal(found?.code, 'motion/unilateral-barred');
    assert.equal(found?.severity, 'information');
    assert.match(found?.message ?? '', /joint letters only \(Dkt\. 222\)\.$/);
    assert.deepEqual(
      await findings(letter, { '/case/standing-orders.yaml': orders(true, 'joint') }),
      [],
    );
  });

  it('that were not verified give a hint, and say so', async () => {
    const [found] = await findings(letter, { '/case/standing-orders.yaml': orders(false) });
    assert.equal(found?.severity, 'hint');
    assert.match(found?.message ?? '', /not verified/);
  });

  it('set the pages of any paper and the days of an answer, before the court’s rules', async () => {
    const motion = (pages: number) =>
      `---\nkind: motion\ntitle: Motion\ndated: 2016-04-18\n---\n\nNotice is given.\n\n${'The parties dispute the calls. '.repeat(90 * pages)}`;
    const due = (day: string) =>
      `---\ndated: 2016-04-18\n---\n\nThe motion was filed on April 18, 2016, so any opposition is due by ${day}.`;
    const own = (judge: string, rest = '') => ({
      '/case/standing-orders.yaml': `orders:\n  - judge: ${judge}\n    court: cand\n    source: her page\n    verified: true\n${rest}    rules:\n      - { what: page-limit, for: motion, limit: 10, rule: Order ¶ 4 }\n      - { what: opposition, for: motion, period: { count: 7, after: motion-filed } }\n`,
    });
    const said = async (text: string, files: Record<string, string>) =>
      (await findings(text, files)).map(({ message }) => message);
    assert.deepEqual(await said(motion(15), {}), []);
    const [pages] = await said(motion(15), own('Ryu'));
    assert.match(pages ?? '', /pages, by an estimate; Order ¶ 4 allows 10\./);
    assert.deepEqual(await said(motion(15), own('Cole')), [], 'another judge’s order');
    assert.deepEqual(await said(motion(15), own('Ryu', '    from: 2017-01-01\n')), []);
    assert.deepEqual(await said(due('May 2, 2016'), {}), []);
    assert.deepEqual(await said(due('May 2, 2016'), own('Ryu')), [
      'By Ryu’s standing order it is due April 25, 2016.',
    ]);
  });

  it('set the pages of a motion for leave', async () => {
    const text = kitFile('motion.filing.md').replace(
      '## I. THE',
      `${'The parties dispute the calls. '.repeat(190)}\n\n## I. THE`,
    );
    assert.deepEqual(await findings(text), []);
    const [found] = await findings(text, { '/case/standing-orders.yaml': orders(true) });
    assert.equal(found?.code, 'motion/page-limit');
    assert.match(found?.message ?? '', /by an estimate; Dkt\. 222 allows 1/);
  });
});
