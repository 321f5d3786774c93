import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocketHead, DocketItem } from '../../server/src/protocol/docket';
import { sample, TestClient, uriOf } from './support/client';

// The docket as the view asks for it: its size first, then a page at a time.
describe('the docket in the server', () => {
  let client: TestClient;
  const uri = uriOf(join(sample, 'case.yaml'));
  const head = (filter: object) =>
    client.request<DocketHead>('pincite/docketHead', { uri, filter });
  const page = (filter: object, from: number, count: number) =>
    client.request<DocketItem[]>('pincite/docketPage', { uri, filter, from, count });

  before(async () => {
    client = await TestClient.start({ folders: [sample] });
    await client.open(uri, 'yaml', readFileSync(join(sample, 'case.yaml'), 'utf8'));
  });
  after(() => client.stop());

  it('says how many there are, and gives them in pages that meet', async () => {
    const { all, total } = await head({});
    equal(total, all);
    ok(all > 4);
    const whole = await page({}, 0, 500);
    equal(whole.length, all);
    deepEqual([...(await page({}, 0, 3)), ...(await page({}, 3, 500))], whole);
  });

  it('cites an entry in the case’s form, and knows where it stands', async () => {
    const items = await page({}, 0, 500);
    const item = items.find(({ number }) => number === 596);
    equal(item?.citation, 'Docket No. 596');
    equal(item?.attachments[0]?.citation, 'Docket No. 596-1');
    const { uri: file = '', line = 0 } = item?.place ?? {};
    match(file, /docket\.yaml$/);
    const lines = readFileSync(join(sample, 'docket.yaml'), 'utf8').split('\n');
    match(lines.slice(line, line + 2).join('\n'), /596/);
  });

  it('counts what the drafts cite, and parts the docket by it', async () => {
    const { all, total: cited } = await head({ cited: true });
    const { total: uncited } = await head({ cited: false });
    equal(cited + uncited, all);
    ok(cited > 0);
    ok((await page({ cited: true }, 0, 500)).every((item) => item.cited > 0));
  });
});
