import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { RecordSearchResult } from '../../server/src/protocol/record';
import { folderWith, TestClient } from './support/client';

type Searched = Extract<RecordSearchResult, { kind: 'searched' }>;

const draft = 'Counsel called. [Docket No. 589.]\n';

// What Pincite: Quote from Record… asks of the server.
describe('the record as the server searches it', () => {
  let folder: ReturnType<typeof folderWith>;
  let client: TestClient;
  const ask = (name: string, typed: string, again = false) =>
    client.request<RecordSearchResult | null>('pincite/searchRecord', {
      uri: folder.uri(name),
      typed,
      again,
    });
  const searched = async (typed: string): Promise<Searched> => {
    for (let again = true; ; again = false) {
      const result = await ask('case/motion.filing.md', typed, again);
      ok(result?.kind === 'searched');
      if (!result.reading) return result;
      await client.woken();
    }
  };

  before(async () => {
    folder = folderWith({
      'case/case.yaml': 'court: cand\nnumber: 4:15-cv-00798-HSG\ncite: Docket No.\n',
      'case/docket.yaml':
        'entries:\n  - { number: 589, filed: 2016-04-08, text: "STATEMENT by Plaintiff filed by Roe" }\n',
      'case/motion.filing.md': draft,
      'case/record/589.txt': 'One page.\fCounsel wrote: there were no returned calls that week.',
      'case/record/letter.txt': 'A letter about calls.',
      'empty/case.yaml': 'court: cand\nnumber: 4:15-cv-00799-HSG\n',
      'empty/motion.filing.md': draft,
      'loose.filing.md': draft,
    });
    client = await TestClient.start({ folders: [folder.path] });
    for (const name of ['case/motion.filing.md', 'empty/motion.filing.md', 'loose.filing.md']) {
      await client.open(folder.uri(name));
    }
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('gives the passage with its paper and page, and the text for the draft', async () => {
    const { hits, copies, read, pages } = await searched('returned calls');
    equal(hits.length, 1);
    const [hit] = hits;
    equal(hit?.citation, 'Docket No. 589 at 2');
    equal(hit?.paper, 'STATEMENT by Plaintiff (April 8, 2016)');
    match(hit?.passage ?? '', /no returned calls that week/);
    equal(
      hit?.text,
      '“Counsel wrote: there were no returned calls that week.” [Docket No. 589 at 2.]',
    );
    match(hit?.uri ?? '', /^file:.*589\.txt$/);
    deepEqual([copies, read, pages], [2, 2, 3]);
  });

  it('leaves the number blank of a copy whose name tells none', async () => {
    const { hits } = await searched('letter about');
    deepEqual(
      hits.map(({ citation, paper }) => [citation, paper]),
      [['Docket No. [NUMBER] at [PAGE]', 'letter.txt']],
    );
  });

  it('finds what came into the folder once it is asked to look anew', async () => {
    equal((await searched('dispatcher')).hits.length, 0);
    folder.write('case/record/589-1.txt', 'The dispatcher left a message.');
    equal((await searched('dispatcher')).hits[0]?.citation, 'Docket No. 589-1 at [PAGE]');
  });

  it('holds a quotation against a copy that comes into the folder later', async () => {
    const uri = folder.uri('case/later.filing.md');
    folder.write(
      'case/later.filing.md',
      'It says “nobody ever returned the calls.” Docket No. 590.\n',
    );
    folder.write(
      'case/docket.yaml',
      'entries:\n  - { number: 589, filed: 2016-04-08, text: STATEMENT }\n  - { number: 590, filed: 2016-04-08, text: LETTER }\n',
    );
    await client.open(uri);
    const changed = (name: string) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uri(name), type: 1 }],
      });
    await changed('case/docket.yaml');
    await client.until(uri, (found) => found.length === 0);
    folder.write(
      'case/record/590.html',
      '<p>Somebody returned <b>the calls</b>, nobody ever the letters.',
    );
    await changed('case/record/590.html');
    const [found] = await client.until(uri, (all) => all.length > 0);
    equal(found?.code, 'quote/not-in-record');
  });

  it('says what is missing: the case, or the copies', async () => {
    deepEqual(await ask('loose.filing.md', 'calls'), { kind: 'no-case' });
    const none = await ask('empty/motion.filing.md', 'calls');
    equal(none?.kind, 'no-copies');
    deepEqual(await ask('not-open.filing.md', 'calls'), { kind: 'no-draft' });
  });
});
