import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { ReportResult } from '../../server/src/protocol/report';
import { folderWith, TestClient } from './support/client';

const caseFile = 'court: cand\nnumber: 4:15-cv-00798-HSG\n';
const docket =
  'entries:\n  - { number: 589, filed: 2016-04-08, text: "STATEMENT filed by <img src=x>" }\n';
const draft = `Line one.

Counsel states that “there were no returned calls that week.” [Docket Nos. 589.]
`;

// The report as Pincite: Verify Filing asks for it.
describe('the report in the server', () => {
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  const ask = (uri: string) => client.request<ReportResult | null>('pincite/filingReport', { uri });

  before(async () => {
    folder = folderWith({
      'case.yaml': caseFile,
      'docket.yaml': docket,
      'motion.filing.md': draft,
      'record/589.txt': 'One page.\fCounsel wrote: there were no returned calls that week.',
    });
    client = await TestClient.start({ folders: [folder.path] });
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('reads the record before it reports, and leads each row to its line', async () => {
    const uri = folder.uri('motion.filing.md');
    await client.open(uri);
    const report = await ask(uri);
    ok(report);
    deepEqual(report.counts, { wrong: 1, look: 0, unchecked: 0, right: 1 });
    match(report.printed, /Entry 589, page 2/);
    match(report.page, /href="command:pincite\.showPlace\?[^"]+%2C2%5D"/);
    match(report.page, /<nav><a href="command:pincite\.saveReport">/);
  });

  it('gives a page to keep that has no link, no script and nothing from elsewhere', async () => {
    const uri = folder.uri('motion.filing.md');
    const report = await ask(uri);
    match(report?.printed ?? '', /content="default-src 'none'; style-src 'unsafe-inline'"/);
    for (const html of [report?.page ?? '', report?.printed ?? '']) {
      doesNotMatch(html, /<img|<script|https?:/);
    }
    doesNotMatch(report?.printed ?? '', /href=/);
  });

  it('has none of a document that is no draft', async () => {
    equal(await ask(folder.uri('not-open.filing.md')), null);
  });
});
