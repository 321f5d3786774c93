import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CaseContext, loadCase } from '../../../server/src/core/case/load-case';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { findBlanks } from '../../../server/src/core/kits/blanks';
import { kitLog } from '../../../server/src/core/kits/call-log';
import { checklist } from '../../../server/src/core/kits/checklist';
import { renderKit } from '../../../server/src/core/kits/render-kit';
import { kits } from '../../../server/src/core/kits/table';
import { memoryFiles } from '../../support/examples';

const sample = (name: string) =>
  readFileSync(new URL(`../../../samples/loop-ai/${name}`, import.meta.url), 'utf8');

const calls = `date,time,how,from,to,length,outcome
"March 7, 2016",10:02 a.m.,call,(510) 555-0100,(415) 555-0177,1 min.,no answer
"March 22, 2016",3:15 p.m.,e-mail,jordan@example.com,counsel@iqs.example,n/a,no answer
"March 31, 2016",9:40 a.m.,call,(510) 555-0100,(415) 555-0177,2 min.,message left
`;

/** What a lawyer writes into the blanks of the motion, in their order; the rest gets plain words. */
const facts: Readonly<Record<string, string>> = {
  '[ANSWERS OF OPPOSING COUNSEL]': 'none. [Docket Nos. 589, 590.]',
  '[EXCEPTIONAL CIRCUMSTANCES]':
    'the call records that IQSystem, Inc. filed show no call that was returned. [Docket No. 596-1.]',
  '[DATE SERVED]': 'January 11, 2016',
  '[DATE OF RESPONSE]': 'February 10, 2016',
  '[DATE OF DRAFT]': 'March 23, 2016',
  '[DATE]': 'April 18, 2016',
  '[NUMBER]': 'five',
  '[SIGNATURE]': '/s/',
};

describe('the story of the sample case', () => {
  const kit = kits.find(({ id }) => id === 'unilateral-letter');
  const engine = createEngine();
  let context: CaseContext;
  let filled: Record<string, string>;

  before(async () => {
    context = await loadCase(
      memoryFiles({
        '/case/case.yaml': sample('case.yaml'),
        '/case/docket.yaml': sample('docket.yaml'),
      }),
      '/case/case.yaml',
    );
    assert.ok(kit && context.caseFile);
    const files = renderKit(kit, {
      caseFile: context.caseFile,
      values: {
        opponent: 'IQSystem, Inc.',
        request: 'Request for Production No. 12',
        date: '2016-04-18',
        place: 'Oakland, California',
        'order-date': '2016-04-06',
      },
      log: kitLog(calls).rows,
    });
    filled = Object.fromEntries(files.map(({ name, text }) => [name, fill(text)]));
  });

  const found = (text: string) => engine.check({ filing: readFiling(text), case: context });

  it('ends in filings with no blank, no finding and a checklist that is ticked through', () => {
    assert.ok(kit);
    for (const [name, text] of Object.entries(filled)) {
      assert.deepEqual(findBlanks(text), [], name);
      assert.deepEqual(
        found(text).map(({ code, message }) => `${name} ${code}: ${message}`),
        [],
      );
    }
    const open = checklist(kit, filled).filter(({ state }) => state !== 'filled');
    assert.deepEqual(open, []);
    assert.match(
      filled['declaration.filing.md'] ?? '',
      /\| March 31, 2016 \| 9:40 a\.m\. \| call \|/,
    );
  });

  const slips: readonly (readonly [string, string, string])[] = [
    ['[Docket Nos. 589, 590.]', '[Docket No. 589, 590.]', 'docket/number-agreement'],
    ['[Docket Nos. 589, 590.]', '[Docket Nos. 589, 599.]', 'docket/unknown-entry'],
    ['[Docket Nos. 589, 590.]', '[Docket Nos. 590, 590.]', 'docket/duplicate'],
    ['[Docket No. 596-1.]', '[Docket No. 596-4.]', 'docket/unknown-attachment'],
    ['served Request', 'IQSystm served Request', 'term/near-miss'],
    ['February 10, 2016', 'February 30, 2016', 'date/impossible'],
    ['March 23, 2016', 'Monday, March 23, 2016', 'date/weekday'],
    ['## III. THE', '## IV. THE', 'xref/heading-sequence'],
    ['15-cv-00798-HSG', '15-cv-00789-HSG', 'caption/case-number'],
    ['A proposed order is filed with this motion.', '', 'motion/missing-part'],
  ];
  for (const [from, to, code] of slips) {
    it(`finds a slip: ${code}`, () => {
      const motion = filled['motion.filing.md'] ?? '';
      const slipped = motion.replace(from, to);
      assert.notEqual(slipped, motion);
      assert.deepEqual([...new Set(found(slipped).map((one) => one.code))], [code]);
    });
  }
});

function fill(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of findBlanks(text)) {
    result += text.slice(at, start) + (facts[text.slice(start, end)] ?? 'as counsel wrote it');
    at = end;
  }
  return result + text.slice(at);
}
