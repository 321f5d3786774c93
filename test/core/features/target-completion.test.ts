import assert from 'node:assert/strict';
import fc from 'fast-check';
import { targetCompletion } from '../../../server/src/core/features/target-completion';
import { askedTarget } from '../../../server/src/core/features/targets/asked-target';
import { applyEdits } from '../../../server/src/core/text/edit';
import { shortMotion, snapshotsOf } from '../../support/motion-packet';

const motion = '/case/motion.filing.md';
const okafor = '/case/declarations/okafor.filing.md';
const sections = 'I II II.A II.B II.C III III.A III.B III.C III.D IV V V.A V.B V.C VI'.split(' ');

/** What is offered where `|` stands in words put into a filing of the packet, before its last paragraph. */
async function offered(words: string, path = motion, explicit = false) {
  const cursor = words.indexOf('|');
  assert.ok(cursor >= 0);
  const text = shortMotion[path] ?? '';
  const before = path === motion ? 'Loop AI asks for leave' : '9. I know of no other';
  const at = text.indexOf(before);
  assert.ok(at > 0);
  const written = `${text.slice(0, at)}${words.replace('|', '')}\n\n${text.slice(at)}`;
  const all = await snapshotsOf({ ...shortMotion, [path]: written });
  const snapshot = all.find((one) => one.path === path);
  assert.ok(snapshot);
  return { list: targetCompletion(snapshot, at + cursor, explicit), text: written };
}

async function labels(words: string, path?: string, explicit?: boolean) {
  return (await offered(words, path, explicit)).list?.items.map(({ label }) => label);
}

describe('completion of targets', () => {
  const cases: readonly [string, readonly string[] | undefined, string?][] = [
    ['As Part | shows, the log', sections],
    ['As Part II.| shows', ['II.A', 'II.B', 'II.C']],
    ['Parts II and V|', ['V', 'V.A', 'V.B', 'V.C', 'VI']],
    ['See Reyes Decl. ¶ |', '1 2 3 4 5 6 7 8 9 10'.split(' ')],
    ['Reyes Decl. ¶¶ 8-|', ['9', '10']],
    ['Reyes Decl. ¶ 1|.', ['1', '10']],
    ['Reyes Decl. ¶ record|', ['5']],
    ['Reyes Decl. ¶ 4, Ex. |', ['A', 'B', 'C']],
    ['The call is in Ex. |', 'A B C D E F G H'.split(' ').filter((one) => one !== '')],
    ['The statement (Ex. explan|)', ['E']],
    ['supra, note |', ['1', '2', '3']],
    ['As explained in note | above', ['1', '2', '3']],
    ['See footnote |', ['1', '2', '3']],
    ['as said in n.|, supra', ['1', '2', '3']],
    ['The calls of paragraphs | and 7', '1 2 3 4 5 6 7 8 9'.split(' '), okafor],
    ['What ¶ | says', '1 2 3 4 5 6 7 8 9'.split(' '), okafor],
    ['attached hereto as Exhibit |', ['D', 'E', 'A', 'B', 'C', 'F', 'G', 'H'], okafor],
  ];
  for (const [words, expected, path] of cases) {
    it(`gives what “${words}” may point at`, async () => {
      assert.deepEqual(await labels(words, path), expected);
    });
  }

  const silent = [
    'Part| of it',
    'In this Section |',
    'Title VII, Section |',
    'Part | of the Agreement',
    'under Section | of the Lanham Act',
    '28 U.S.C., Section |',
    'Compl. ¶ |',
    'Smith Decl. ¶ |',
    'Smith Decl. ¶ 4, Ex. |',
    'Docket No. 596-1, Ex. |',
    'Mot. at 5 n.|',
    'Please note |',
    'Plaintiff notes |',
    'The court said “Part |',
    'Ashcroft v. Iqbal, supra, |',
    'this paragraph |',
    'the last exhibit |',
    'The court has asked a narrow question |',
    'In part | it did',
    'Each par|t',
  ];
  for (const words of silent) {
    it(`is silent at “${words}”`, async () => assert.equal(await labels(words), undefined));
  }

  it('looks back after supra and ahead after infra', async () => {
    const back = await labels('See supra |');
    assert.deepEqual(
      back,
      sections.map((one) => `Part ${one}`),
    );
    assert.deepEqual(await labels('See infra |'), ['note 1', 'note 2', 'note 3']);
  });

  it('says what each target is, and puts in its label alone', async () => {
    const { list, text } = await offered('The calls match. Okafor Decl. ¶ 6|.');
    const [item] = list?.items ?? [];
    assert.match(item?.detail ?? '', /^Exhibit D lists four calls from the desk line/);
    assert.match(item?.documentation() ?? '', /and they are the four of the log/);
    const edit = { range: item?.range ?? { start: 0, end: 0 }, text: item?.text ?? '' };
    assert.equal(applyEdits(text, [edit]), text);
    const exhibit = (await offered('The statement. Ex. D|.')).list?.items[0];
    assert.equal(exhibit?.detail, 'Statement of the telephone company for March 2016');
    assert.equal(exhibit?.description, 'Okafor Decl.');
    const part = (await offered('As Part IV| says')).list?.items[0];
    assert.equal(part?.detail, 'WHAT THE RECORDS DO NOT SHOW');
  });

  it('offers what common words may mean when asked outright', async () => {
    assert.deepEqual(await labels('Please note |', motion, true), ['1', '2', '3']);
  });

  it('takes any text at any place', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        'Part ',
        'Ex. ',
        '¶ ',
        'supra ',
        'Smith Decl. ',
        'note ',
        '4',
        '-',
        '.',
        'A',
        ', ',
        '“',
      ),
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.boolean(), (text, place, explicit) => {
        const at = place % (text.length + 1);
        const asked = askedTarget(text, at, explicit);
        if (!asked) return;
        assert.equal(asked.typed.end, at);
        assert.ok(asked.typed.start >= 0 && asked.typed.start <= at);
      }),
    );
  });
});
