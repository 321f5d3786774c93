import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askDeadline, countAsText, readPeriod } from '../../../client/src/dates/ask-deadline';
import { asTable, timelinePage } from '../../../client/src/dates/timeline-page';
import type { DeadlineResult, TimelineEventInfo } from '../../../server/src/protocol/dates';
import { answering } from '../support/answering';
import { closeAll, fileOf, pincite, placeOf, show, written } from '../support/drafts';

describe('Pincite: Compute Deadline', () => {
  before(pincite);
  afterEach(closeAll);

  it('inserts the date, in one undo step, and gives the count', async () => {
    const editor = await show(fileOf('loop-ai', 'order.filing.md'));
    const before = editor.document.getText();
    const at = placeOf(editor.document, 'April 22, 2016');
    editor.selection = new vscode.Selection(at, at.translate(0, 'April 22, 2016'.length));
    const answer = await vscode.commands.executeCommand<DeadlineResult>('pincite.computeDeadline', {
      from: '2016-04-06',
      count: 14,
      unit: 'days',
    });
    assert.equal(answer.due, '2016-04-20');
    assert.equal(answer.weekday, 'Wednesday');
    assert.ok(answer.steps.length > 0);
    assert.match(editor.document.getText(), /Accordingly, by April 20, 2016, IQS shall/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('counts by the holidays of the case’s court', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    const answer = await vscode.commands.executeCommand<DeadlineResult>('pincite.computeDeadline', {
      from: '2015-03-17',
      count: 14,
      unit: 'days',
    });
    assert.equal(answer.due, '2015-04-01', 'César Chávez Day is a day off in California');
    await vscode.commands.executeCommand('undo');
  });

  it('asks for the day, the period and the service, and ends where the user leaves', async () => {
    const rule = {
      label: 'opposition (motion): 14 days after motion filed',
      rule: 'Civil L.R. 7-3(a)',
      fromService: false,
      count: 14,
      unit: 'days',
      before: false,
    } as const;
    const at = { day: '2016-04-06', rules: [rule] };
    const words = await askDeadline(answering('2016-04-07', rule.label), at);
    assert.deepEqual(words, {
      from: '2016-04-07',
      count: 14,
      unit: 'days',
      before: false,
      service: 'none',
    });
    const own = await askDeadline(answering('2016-04-07', 'Another', '21 days before', 'mail'), at);
    assert.deepEqual([own?.count, own?.before, own?.service], [21, true, 'mail']);
    for (const answers of [
      [],
      ['2016-04-07'],
      ['2016-04-07', 'Another'],
      ['2016-04-07', 'Another', '3'],
    ]) {
      assert.equal(await askDeadline(answering(...answers), at), undefined);
    }
  });

  it('reads a period as a lawyer writes it', () => {
    assert.deepEqual(readPeriod('5 court days'), { count: 5, unit: 'court-days', before: false });
    assert.deepEqual(readPeriod(' 2 weeks before '), { count: 2, unit: 'weeks', before: true });
    assert.deepEqual(readPeriod('21'), { count: 21, unit: 'days', before: false });
    assert.equal(readPeriod('soon'), undefined);
  });

  it('copies the count with a step on each line', () => {
    const step = { date: '2016-04-20', weekday: 'Wednesday', counted: 14, why: 'last day' };
    const text = countAsText({ text: 'April 20, 2016', weekday: 'Wednesday', steps: [step] });
    assert.equal(text, 'Wednesday, April 20, 2016\n2016-04-20  Wednesday  14  last day\n');
  });
});

describe('a date in the editor', () => {
  before(pincite);
  afterEach(closeAll);

  it('tells its weekday, and how far it is from the filing’s own date', async () => {
    const { document } = await show(fileOf('loop-ai', 'order.filing.md'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'April 22, 2016', 3),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (typeof one === 'string' ? one : one.value))
      .join('\n');
    assert.match(text, /Friday/);
    assert.match(text, /2 days after/);
  });

  it('is offered after “Dated:”', async () => {
    const uri = await written(
      'letter.filing.md',
      'Text.\n\nDated: ',
      fileOf('loop-ai', 'case.yaml'),
    );
    const { document } = await show(uri);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(document.getText().length),
    );
    const details = items.map(({ detail }) => detail);
    assert.ok(details.includes('today'), details.join());
    assert.ok(details.includes('the next court day'), details.join());
    await vscode.workspace.fs.delete(uri);
  });
});

describe('Pincite: Timeline', () => {
  before(pincite);
  afterEach(closeAll);

  it('lists the dated events of the filing and its docket in order', async () => {
    await show(fileOf('loop-ai', 'order.filing.md'));
    const events = await vscode.commands.executeCommand<TimelineEventInfo[]>('pincite.timeline');
    const days = events.map(({ date }) => date);
    assert.deepEqual(days, [...days].sort());
    const motion = events.find(({ where }) => where === 'Dkt. 542');
    assert.equal(motion?.date, '2016-03-30');
    assert.match(motion.place?.uri ?? '', /docket\.yaml$/);
    assert.ok(events.some(({ where, role }) => where === 'filing' && role === 'deadline'));
    assert.ok(events.some(({ date, role }) => date === '2016-04-20' && role === 'signing'));
  });

  it('shows text as text, whatever is in it, and loads nothing', () => {
    const event = { date: '2016-04-20', where: 'filing', role: 'event', text: '<img src=x> & "y"' };
    const page = timelinePage([event], 'abc');
    assert.ok(!page.includes('<img'));
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /(?:src|href)=["']?http/);
  });

  it('copies what is shown as a table', () => {
    assert.equal(
      asTable([['2016-04-20', 'Dkt. 1', 'event', 'A | B']]),
      '| Date | Where | What | Text |\n| --- | --- | --- | --- |\n| 2016-04-20 | Dkt. 1 | event | A \\| B |\n',
    );
  });
});
