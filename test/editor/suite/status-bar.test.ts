import assert from 'node:assert/strict';
import { closeAll, fileOf, pincite, replace, show, written } from '../support/drafts';
import { until } from '../support/waiting';

describe('the status bar', () => {
  before(pincite);
  afterEach(closeAll);

  it('says which case, how many entries and as of when, and follows the active editor', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    await untilStatus('4:15-cv-00798-HSG (DMR) · 10 entries as of April 20, 2016');
    await show(fileOf('second-case', 'letter.filing.md'));
    await untilStatus('3:19-cv-00412-ABC · 2 entries as of September 30, 2019');
    await show(fileOf('loop-ai', 'docket.yaml'));
    await untilStatus('4:15-cv-00798-HSG (DMR) · 10 entries as of April 20, 2016');
  });

  it('says so where there is no case folder, and nothing at all of other files', async () => {
    await show(await written('alone.filing.md', 'Text.\n'));
    await untilStatus('No case folder');
    await show(await written('alone.md', 'Text.\n'));
    await untilStatus(undefined);
    await show(await written('alone.filing.md', 'Text.\n'));
    await untilStatus('No case folder');
    await show(await written('alone.json', '{}\n'));
    await untilStatus(undefined);
  });

  it('counts anew when the docket is edited', async () => {
    const { document } = await show(fileOf('second-case', 'docket.yaml'));
    await untilStatus('3:19-cv-00412-ABC · 2 entries as of September 30, 2019');
    await replace(document, 'as-of: 2019-09-30', 'as-of: 2019-10-02');
    await untilStatus('3:19-cv-00412-ABC · 2 entries as of October 2, 2019');
  });
});

/** Waits until the status bar says `wanted`; undefined for nothing. */
async function untilStatus(wanted: string | undefined): Promise<void> {
  const { status } = await pincite();
  await until(
    (listener) => status.onDidChange(listener),
    () => (status.current === wanted ? true : undefined),
    () => `the status bar says “${status.current}”, not “${wanted}”`,
  );
  assert.equal(status.current, wanted);
}
