import assert from 'node:assert/strict';
import { checks } from '../../server/src/core/checks/table';
import { pincite, temporaryFolder } from '../support/pincite';

const levels = ['none', 'note', 'warning', 'error'];

// No schema is fetched: what the standard (SARIF 2.1.0) demands of the parts that are used is
// written out here.
describe('a SARIF log', () => {
  const folder = temporaryFolder({
    'with space & §/100%.filing.md': 'a\rSee [Docket Nos. 582.]\r',
    'case.yaml': 'court: cand\nnumber: 4:15-cv-00798\nunknown: 1\n',
  });
  after(() => folder.remove());
  let log: ReturnType<typeof JSON.parse>;
  before(() => {
    const ran = pincite(['check', '.', 'gone.md', '--format', 'sarif'], { cwd: folder.path });
    assert.equal(ran.code, 2);
    log = JSON.parse(ran.out);
  });

  it('is of version 2.1.0 and has one run', () => {
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema, /sarif.*2\.1\.0/);
    assert.equal(log.runs.length, 1);
    assert.equal(log.runs[0].columnKind, 'utf16CodeUnits');
    assert.ok(log.runs[0].newlineSequences.includes('\r'));
  });

  it('names a rule for each check and each result, with help', () => {
    const { rules } = log.runs[0].tool.driver;
    for (const { code } of checks)
      assert.ok(rules.some((rule: { id: string }) => rule.id === code));
    for (const rule of rules) {
      assert.ok(rule.shortDescription.text && rule.fullDescription.text);
      assert.ok(rule.help.text && rule.help.markdown);
      assert.ok(levels.includes(rule.defaultConfiguration.level));
    }
    for (const result of log.runs[0].results) {
      assert.equal(rules[result.ruleIndex].id, result.ruleId);
      assert.ok(levels.includes(result.level));
      assert.ok(result.message.text);
    }
  });

  it('gives places as relative, percent-encoded URIs, with lines and columns from 1', () => {
    const agreement = log.runs[0].results.find(
      (result: { ruleId: string }) => result.ruleId === 'docket/number-agreement',
    );
    const place = agreement.locations[0].physicalLocation;
    assert.equal(place.artifactLocation.uri, 'with%20space%20%26%20%C2%A7/100%25.filing.md');
    const region = { startLine: 2, startColumn: 13, endLine: 2, endColumn: 17 };
    assert.deepEqual(place.region, region);
    const [change] = agreement.fixes[0].artifactChanges;
    assert.equal(change.artifactLocation.uri, place.artifactLocation.uri);
    assert.deepEqual(change.replacements, [
      { deletedRegion: region, insertedContent: { text: 'No.' } },
    ]);
  });

  it('has the errors of a case file among its results', () => {
    const errors = log.runs[0].results.filter(
      (result: { level: string }) => result.level === 'error',
    );
    assert.deepEqual(
      errors.map((result: { ruleId: string; locations: unknown }) => result.ruleId),
      ['case-file/unknown-key'],
    );
  });

  it('tells of a file that cannot be read', () => {
    const [invocation] = log.runs[0].invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications[0].message.text, 'There is no such file.');
  });
});
