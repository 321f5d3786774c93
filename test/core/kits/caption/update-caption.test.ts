import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CaseFile } from '../../../../server/src/core/case/case-file';
import { readCaption } from '../../../../server/src/core/filing/caption/read-caption';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import {
  type CaptionOptions,
  captionText,
} from '../../../../server/src/core/kits/caption/caption-text';
import { captionForms } from '../../../../server/src/core/kits/caption/forms/table';
import { updateCaption } from '../../../../server/src/core/kits/caption/update-caption';
import { whosePaper } from '../../../../server/src/core/kits/caption/whose-paper';
import { applyEdits } from '../../../../server/src/core/text/edit';
import { caseFileOf, caseTexts } from '../../../support/kit-cases';

const body = 'Plaintiff moves for leave to file a letter, for the reasons below.\n\nMore of it.\n';
const harbor = caseFileOf(caseTexts.harbor);
const full: CaptionOptions = {
  title: 'MOTION TO COMPEL',
  hearing: { date: '2019-08-08', time: '2 p.m.' },
  re: '12',
};
const drawn = (caseFile: CaseFile, options: CaptionOptions = full) =>
  captionText(caseFile, options);
const draft = (caseFile: CaseFile, options: CaptionOptions = full) =>
  `---\nkind: motion\n---\n\n${drawn(caseFile, options).text}\n${body}`;

/** The text after the update; a refusal fails. */
function updated(text: string, caseFile: CaseFile, options: CaptionOptions = full): string {
  const update = updateCaption(text, drawn(caseFile, options));
  assert.equal(update.kind, 'edits', JSON.stringify(update));
  return update.kind === 'edits' ? applyEdits(text, update.edits) : '';
}

describe('the caption of a draft', () => {
  for (const court of ['cod', ...captionForms.flatMap(({ courts }) => courts)]) {
    for (const [name, yaml] of Object.entries(caseTexts)) {
      it(`is read part by part as it was written: ${court}, ${name}`, () => {
        const caseFile = { ...caseFileOf(yaml), court };
        for (const kind of ['party', 'order'] as const) {
          const { text, parts } = drawn(caseFile, { ...full, kind });
          const read = readCaption(readFiling(`${text}\n${body}`));
          assert.deepEqual(
            read?.parts.map(({ part, range }) => [part, text.slice(range.start, range.end)]),
            parts.map(({ part, range }) => [part, text.slice(range.start, range.end)]),
          );
        }
      });
    }
  }

  it('is none where no court is named', () => {
    assert.equal(readCaption(readFiling(body)), undefined);
    assert.equal(readCaption(readFiling('')), undefined);
  });
});

describe('updating a caption', () => {
  const moved: CaseFile = {
    ...harbor,
    number: '5:19-cv-04321-XYZ (AB)',
    division: 'Oakland',
    parties: harbor.parties.slice(0, 2),
  };

  it('changes nothing where nothing changed', () => {
    const update = updateCaption(draft(harbor), drawn(harbor));
    assert.deepEqual(update, { kind: 'edits', edits: [] });
  });

  it('gives the text that a fresh caption would have', () => {
    assert.equal(updated(draft(harbor), moved), draft(moved));
    const later = { ...full, hearing: { date: '2019-09-05', time: '10 a.m.' }, re: '13, 14' };
    assert.equal(updated(draft(harbor), harbor, later), draft(harbor, later));
  });

  it('keeps the title that a person gave', () => {
    const text = draft(harbor).replace('MOTION TO COMPEL', 'MY OWN TITLE');
    assert.equal(updated(text, moved), draft(moved).replace('MOTION TO COMPEL', 'MY OWN TITLE'));
  });

  it('fills a title that is blank still', () => {
    const text = draft(harbor, { ...full, title: '' });
    assert.equal(updated(text, harbor), draft(harbor));
  });

  it('keeps the hearing and the “Re:” line where it is asked for none', () => {
    const text = updated(draft(harbor), moved, { title: 'X' });
    assert.match(text, /Date: August 8, 2019 {2}\n/);
    assert.match(text, /Re: Dkt\. No\. 12\n/);
  });

  it('adds a hearing block where there was none', () => {
    const bare = { title: 'MOTION TO COMPEL' };
    assert.equal(updated(draft(harbor, bare), harbor), draft(harbor));
  });

  it('keeps labelled lines that a person added', () => {
    const text = draft(harbor)
      .replace('Email: ann', 'Facsimile: (408) 555-0199  \nEmail: ann')
      .replace('Case No. 5', 'Related Case No. 5:18-cv-00001-LHK  \nCase No. 5');
    const after = updated(text, {
      ...moved,
      counsel: moved.counsel.map((one) => ({ ...one, phone: '(1) 2' })),
    });
    assert.match(after, /Facsimile: \(408\) 555-0199 {2}\n/);
    assert.match(after, /Related Case No\. 5:18-cv-00001-LHK/);
    assert.match(after, /Telephone: \(1\) 2/);
    assert.doesNotMatch(after, /Telephone: \(408\)/);
  });

  it('keeps a paragraph between the parts', () => {
    const text = draft(harbor).replace('Case No. 5', 'RELATED ACTIONS\n\nCase No. 5');
    assert.match(updated(text, moved), /RELATED ACTIONS\n\nCase No\. 5:19-cv-04321-XYZ/);
  });

  it('knows whose paper it is: an order has no counsel, a defendant’s has its own', () => {
    const order = draft(harbor, { title: 'ORDER ON MOTION', kind: 'order' }).replace(
      'kind: motion',
      'dated: 2020-01-01',
    );
    assert.deepEqual(whosePaper(readFiling(order), harbor), { kind: 'order' });
    const theirs = { title: 'ANSWER', filedFor: 'Pelican' };
    const answer = draft(harbor, theirs);
    const whose = whosePaper(readFiling(answer), harbor);
    assert.deepEqual(whose, { kind: 'party', filedFor: ['Pelican Works LLC'] });
    const renumbered = { ...harbor, number: '5:19-cv-04321-XYZ (AB)' };
    assert.equal(updated(answer, renumbered, { title: '', ...whose }), draft(renumbered, theirs));
    const both = { ...harbor, counsel: harbor.counsel.slice(1) };
    assert.deepEqual(whosePaper(readFiling(draft(both)), both).filedFor, [
      "Zoë O'Neil",
      'Pelican Works LLC',
    ]);
    assert.deepEqual(whosePaper(readFiling(body), harbor), {});
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['no caption at all', body, /no caption here/],
    [
      'a line under a party’s name',
      draft(harbor).replace('FINCH, INC.,', 'FINCH, INC.,  \na Delaware corporation,'),
      /added by hand: “a Delaware corporation,”/,
    ],
    [
      'a free line among counsel’s',
      draft(harbor).replace('Field LLP', 'Of Counsel to the Firm  \nField LLP'),
      /added by hand: “Of Counsel to the Firm”/,
    ],
  ];
  for (const [what, text, reason] of refused) {
    it(`refuses, with the reason, ${what}`, () => {
      const other = {
        ...moved,
        counsel: moved.counsel.map((one) => ({ ...one, email: 'x@y.example' })),
      };
      const update = updateCaption(text, drawn(other));
      assert.equal(update.kind, 'refused');
      if (update.kind === 'refused') assert.match(update.reason, reason);
    });
  }

  it('never touches the body, nor overlaps, whatever the text', () => {
    const line = fc.constantFrom(
      'UNITED STATES DISTRICT COURT',
      'Case No. 1:20-cv-1-AB',
      'v.',
      'Plaintiff,',
      'A, INC.,',
      '',
      '',
      '**TITLE**',
      'Date: x',
      'Re: 5',
      'Attorney for X',
      '# H',
      '- item',
      'words of a person',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const head = lines.join('\n');
        const text = `${head}\n\n${body}`;
        const update = updateCaption(text, drawn(harbor));
        if (update.kind === 'refused') return;
        let last = -1;
        for (const { range } of [...update.edits].sort((a, b) => a.range.start - b.range.start)) {
          assert.ok(range.start >= last && range.end <= head.length);
          last = range.end;
        }
        assert.ok(applyEdits(text, update.edits).endsWith(body));
      }),
    );
  });
});
