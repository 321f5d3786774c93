import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCase } from '../../../server/src/core/case/load-case';
import type { Docket } from '../../../server/src/core/docket/model';
import { readDocket } from '../../../server/src/core/docket/sources/read-docket';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { newCaseFiles } from '../../../server/src/core/kits/new-case';
import { memoryFiles } from '../../support/examples';

const folder = join(__dirname, '../../fixtures/dockets');

async function made(docket: Docket | undefined) {
  const files = Object.fromEntries(
    newCaseFiles(docket).map(({ path, text }) => [`/c/${path}`, text]),
  );
  const context = await loadCase(memoryFiles(files), '/c/case.yaml');
  assert.deepEqual(
    context.problems.flatMap(({ problems }) => problems.map(({ message }) => message)),
    [],
  );
  const filing = readFiling(files['/c/draft.filing.md'] ?? '');
  assert.deepEqual(createEngine().check({ filing, case: context }), []);
  return context;
}

describe('a new case folder', () => {
  for (const name of readdirSync(folder).filter((one) => !one.endsWith('.expected.json'))) {
    it(`from ${name} reads back without problems, and its draft checks clean`, async () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { docket } = readDocket({ path: `/c/${name}`, text });
      assert.ok(docket);
      const context = await made(docket);
      assert.equal(context.docket?.entries.length, docket.entries.length);
      assert.equal(context.caseFile?.number, docket.case.number);
    });
  }

  it('without a docket has blanks to fill', async () => {
    assert.equal((await made(undefined)).caseFile?.court, undefined);
  });

  it('takes no judge, lawyer or address from words that name none', async () => {
    const text = readFileSync(join(folder, 'courtlistener-docket.json'), 'utf8');
    const { docket } = readDocket({ path: '/c/docket.json', text });
    assert.ok(docket);
    const { caseFile } = await made({ ...docket, case: { ...docket.case, judge: 'Not Assigned' } });
    assert.equal(caseFile?.judge, undefined);
    assert.deepEqual(
      caseFile?.counsel.map(({ name, address }) => [name, address.at(-1)]),
      [
        ['Teodor Ålund', 'Millbrook, NY 12500'],
        ['Mara Quill, Esq.', 'New York, NY 10000'],
      ],
    );
  });

  it('keeps names that YAML or Markdown could misread', async () => {
    const name = '# Roe: "a" {b}, [c] *d* <!-- e';
    const { caseFile } = await made({
      source: { kind: 'csv', file: '/c/x.csv' },
      case: { parties: [{ name, role: 'ThirdParty Plaintiff', counsel: [] }] },
      entries: [],
    });
    assert.deepEqual(
      caseFile?.parties.map((party) => [party.name, party.role]),
      [[name, 'third-party plaintiff']],
    );
  });
});
