import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CaseFile, readCaseFile } from '../../../../server/src/core/case/case-file';
import { createEngine } from '../../../../server/src/core/engine/engine';
import { readFiling } from '../../../../server/src/core/filing/read-filing';
import {
  type CaptionOptions,
  captionText,
} from '../../../../server/src/core/kits/caption/caption-text';

const prose =
  'Plaintiff moves for leave to file a letter. The parties have tried to settle this matter between themselves and could not do so before the motion was due.';

/** The case of the tests: a second defendant, a cross-claim, counsel of both sides. */
const harbor = caseOf(`
court: cand
division: San Jose
number: 5:19-cv-04321-LHK (NC)
judge: Lucía Q. Harrow
parties:
  - { name: "Harbor & Finch, Inc.", role: plaintiff, short: Harbor }
  - { name: Zoë O'Neil, role: defendant }
  - { name: Pelican Works LLC, role: defendant and third-party plaintiff, short: Pelican }
  - { name: Tern Logistics GmbH, role: third-party defendant }
counsel:
  - { name: Ann Field, bar: "100001", firm: Field LLP, address: [1 First St., "San Jose, CA 95100"], phone: (408) 555-0101, email: ann@field.example, for: [Harbor] }
  - { name: Bo Marsh, bar: "100002", firm: Field LLP, address: [1 First St., "San Jose, CA 95100"], phone: (408) 555-0101, email: bo@field.example, for: ["Harbor & Finch, Inc."] }
  - { name: Cy Dell, bar: "100003", address: [2 Second St.], phone: (408) 555-0102, email: cy@dell.example, for: [Zoë O'Neil, Pelican Works LLC] }
`);

function caseOf(yaml: string): CaseFile {
  const { caseFile, problems } = readCaseFile(yaml);
  assert.deepEqual(problems, []);
  assert.ok(caseFile);
  return caseFile;
}

function text(caseFile: CaseFile, options: Partial<CaptionOptions> = {}): string {
  return captionText(caseFile, { title: 'MOTION TO COMPEL', ...options }).text;
}

/** The words of a caption’s blanks. */
function blanksOf(caseFile: CaseFile, options: Partial<CaptionOptions> = {}): string[] {
  const caption = captionText(caseFile, { title: 'MOTION', ...options });
  return caption.blanks.map(({ start, end }) => caption.text.slice(start, end));
}

const without = (caseFile: CaseFile, ...keys: (keyof CaseFile)[]): CaseFile => {
  const left = Object.entries(caseFile).filter(([key]) => !keys.includes(key as keyof CaseFile));
  return { parties: [], counsel: [], ...Object.fromEntries(left) } as unknown as CaseFile;
};

describe('the caption of the Northern District of California', () => {
  it('has the parts of Civil L.R. 3-4(a) in their order', () => {
    const options: Partial<CaptionOptions> = {
      hearing: { date: '2019-08-08', time: '1:30 p.m.', courtroom: '8, 4th Floor' },
      re: '12, 15',
    };
    assert.equal(
      text(harbor, options),
      `Ann Field (SBN 100001)··
Bo Marsh (SBN 100002)··
Field LLP··
1 First St.··
San Jose, CA 95100··
Telephone: (408) 555-0101··
Email: ann@field.example; bo@field.example··
Attorneys for Plaintiff HARBOR & FINCH, INC.

UNITED STATES DISTRICT COURT··
NORTHERN DISTRICT OF CALIFORNIA··
SAN JOSE DIVISION

HARBOR & FINCH, INC.,··
Plaintiff,

v.

ZOË O'NEIL, et al.,··
Defendants.

PELICAN WORKS LLC,··
Third-Party Plaintiff,

v.

TERN LOGISTICS GMBH,··
Third-Party Defendant.

Case No. 5:19-cv-04321-LHK (NC)

**MOTION TO COMPEL**

Date: August 8, 2019··
Time: 1:30 p.m.··
Courtroom: 8, 4th Floor··
Judge: Hon. Lucía Q. Harrow

Re: Dkt. Nos. 12, 15
`.replace(/··/g, '  '),
    );
  });

  it('of an order has no counsel and reads as the court’s own', () => {
    const order = text(without(harbor, 'division', 'counsel'), {
      title: 'ORDER ON\nMOTION',
      re: '542',
    });
    assert.ok(
      order.startsWith('UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA\n\nHARBOR'),
    );
    assert.ok(order.endsWith('**ORDER ON  \nMOTION**\n\nRe: Dkt. No. 542\n'));
    assert.ok(!text(harbor, { kind: 'order' }).includes('Field LLP'));
  });

  it('takes the counsel of the party that files', () => {
    const theirs = text(harbor, { filedFor: 'pelican' });
    assert.ok(theirs.startsWith('Cy Dell (SBN 100003)  \n2 Second St.  \n'));
    assert.ok(theirs.includes('Attorney for Defendant PELICAN WORKS LLC\n'));
    assert.ok(!theirs.includes('Ann Field'));
    const both = text({ ...harbor, counsel: harbor.counsel.slice(2) });
    assert.ok(both.includes("Attorney for Defendants ZOË O'NEIL and PELICAN WORKS LLC\n"));
  });

  it('knows a party that speaks for itself', () => {
    const alone = caseOf(
      'court: cand\nnumber: 20-cv-00001-ABC\nparties: [{ name: Jo Roe, role: plaintiff }]\ncounsel: [{ name: Jo Roe, address: [PO Box 9], phone: "1", email: a@b.example, for: [Jo Roe] }]',
    );
    assert.ok(
      text(alone).startsWith(
        'Jo Roe  \nPO Box 9  \nTelephone: 1  \nEmail: a@b.example  \nPlaintiff, pro se\n',
      ),
    );
  });
});

describe('the title of the action', () => {
  it('names every party in a complaint, and in no other paper', () => {
    const named = /ZOË O'NEIL; {2}\nPELICAN WORKS LLC, {2}\nDefendants\./;
    assert.match(text(harbor, { title: 'First Amended Complaint' }), named);
    assert.match(text(harbor, { title: 'MOTION', allParties: true }), named);
    for (const title of [
      'Motion to Dismiss Complaint',
      'COMPLAINT’S EXHIBITS',
      'Answer to Complaint',
    ]) {
      assert.match(text(harbor, { title }), /ZOË O'NEIL, et al\.,/);
    }
  });

  it('uses the words of the roles', () => {
    const habeas = caseOf(
      'court: cand\nnumber: 20-cv-00001-ABC\nparties: [{ name: Ann Wu, role: Petitioner }, { name: Acme, role: intervenor }]',
    );
    const written = text(habeas);
    assert.match(
      written,
      /ANN WU, {2}\nPetitioner,\n\nv\.\n\n\[RESPONDENT\], {2}\nRespondent\.\n\nACME, {2}\nIntervenor\./,
    );
  });

  it('takes a role of several words as one, and writes it as a title', () => {
    const caseFile = caseOf(
      'court: cod\nnumber: 1:20-cv-00001\nparties:\n  - { name: A, role: u.s. trustee }\n  - { name: B, role: claims and noticing agent }\n',
    );
    const caption = text(caseFile);
    assert.ok(
      caption.includes('A,  \nU.S. Trustee.\n\nB,  \nClaims and Noticing Agent.\n'),
      caption,
    );
  });

  it('leaves out those whom a docket sheet lists beside the parties', () => {
    const roles = ['plaintiff', 'interested party', 'defendant', 'movant', 'intervenor'];
    const parties = roles.map((role, i) => `  - { name: Party ${i}, role: ${role} }\n`).join('');
    const caption = text(caseOf(`court: cod\nnumber: 1:20-cv-00001\nparties:\n${parties}`));
    const names = [...caption.matchAll(/PARTY \d/g)].map(([name]) => name);
    assert.deepEqual(names, ['PARTY 0', 'PARTY 2', 'PARTY 4']);
  });

  it('keeps a name’s own commas, quotation marks, signs and accents', () => {
    const names = ['"Doc" Ōtani, M.D.,', 'A & B, L.P.', 'شركة النور', 'x'.repeat(300)];
    for (const name of names) {
      const written = text({
        ...harbor,
        parties: [{ name, role: 'plaintiff', range: harbor.range }],
      });
      assert.ok(written.includes(`${name.replace(/,$/, '').toUpperCase()},  \nPlaintiff,`), name);
    }
  });
});

describe('the blanks of a caption', () => {
  it('are where something is missing, and nowhere else', () => {
    assert.deepEqual(blanksOf(harbor), []);
    assert.deepEqual(blanksOf(without(harbor, 'court', 'number', 'parties'), { kind: 'order' }), [
      '[COURT]',
      '[PLAINTIFF]',
      '[DEFENDANT]',
      '[CASE NUMBER]',
    ]);
    assert.deepEqual(
      blanksOf({ ...harbor, counsel: [], court: 'zzzd' }, { kind: 'order', title: ' ' }),
      ['[COURT]', '[TITLE]'],
    );
  });

  it('ask for what the rule asks of counsel', () => {
    assert.deepEqual(blanksOf({ ...harbor, counsel: [] }, { kind: 'party' }), [
      '[COUNSEL NAME]',
      '[BAR NUMBER]',
      '[ADDRESS]',
      '[TELEPHONE]',
      '[EMAIL]',
      '[PARTY AND ROLE]',
    ]);
  });

  it('ask for the judge’s initials, which Civil L.R. 3-4(a) wants behind the number', () => {
    for (const number of ['5:19-cv-04321', '19-CV-04321', 'CV 19-4321']) {
      assert.deepEqual(blanksOf({ ...harbor, number }), ['[INITIALS]'], number);
    }
    for (const number of [
      '5:19-cv-04321-LHK',
      '3:15-CV-00798-JSW',
      'C 07-5944 SC',
      '19-cv-04321-HSGx',
    ]) {
      assert.deepEqual(blanksOf({ ...harbor, number }), [], number);
    }
  });

  it('stand for what a notice of hearing leaves open', () => {
    assert.deepEqual(blanksOf(harbor, { hearing: {} }), ['[DATE]', '[TIME]', '[COURTROOM]']);
  });

  it('give the title its place, for the cursor', () => {
    const caption = captionText(harbor, { title: 'A\nB' });
    assert.equal(caption.text.slice(caption.titleRange.start, caption.titleRange.end), 'A  \nB');
    const empty = captionText(harbor, { title: '' });
    assert.equal(empty.text.slice(empty.titleRange.start, empty.titleRange.end), '[TITLE]');
  });
});

describe('the plain federal caption', () => {
  it('has what Fed. R. Civ. P. 10(a) asks for, counsel left to the signature', () => {
    const plain = text(
      { ...without(harbor, 'division'), court: 'nysd', cite: 'ECF No.' },
      { re: '3-5' },
    );
    assert.ok(
      plain.startsWith('UNITED STATES DISTRICT COURT  \nSOUTHERN DISTRICT OF NEW YORK\n\nHARBOR'),
    );
    assert.ok(plain.endsWith('Re: ECF No. 3-5\n'));
  });
});

describe('a caption read back', () => {
  const engine = createEngine();
  const word = fc.string({
    unit: fc.constantFrom(...'abcdeABC &,.\'"éß-*_#>[]()<!1'),
    maxLength: 40,
  });
  const cases = fc.record({
    name: word,
    other: word,
    firm: word,
    address: fc.array(word, { maxLength: 4 }),
    role: fc.constantFrom('plaintiff', 'defendant', 'intervenor', 'counter-defendant', ''),
    title: fc.constantFrom('MOTION TO COMPEL', '[PROPOSED] ORDER', 'Notice of Motion\nand Motion'),
    court: fc.constantFrom('cand', 'nysd', 'ded'),
  });

  const plainCase = {
    name: '',
    other: '',
    firm: '',
    address: [] as string[],
    role: 'plaintiff',
    title: 'MOTION TO COMPEL',
    court: 'cand',
  };

  const built = (one: {
    name: string;
    other: string;
    firm: string;
    address: string[];
    role: string;
    title: string;
    court: string;
  }) =>
    captionText(
      {
        ...harbor,
        court: one.court,
        parties: [
          { name: one.name, role: one.role, range: harbor.range },
          { name: one.other, role: 'defendant', range: harbor.range },
        ],
        counsel: [{ name: one.other, firm: one.firm, address: one.address, for: [one.name] }],
      },
      { title: one.title, re: '12' },
    );

  it('gives the case number and leaves the body to what follows', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { text: caption } = built(one);
        const { outline, blocks } = readFiling(`${caption}\n${prose}\n`);
        const number = one.court === 'ded' ? '19-4321-LHK-NC' : '5:19-cv-04321-LHK';
        assert.equal(outline.caseNumber, number);
        assert.equal(blocks[outline.bodyStart]?.raw.trim(), prose);
      }),
    );
  });

  it('gives no finding', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const filing = readFiling(`${built(one).text}\n${prose}\n`);
        assert.deepEqual(engine.check({ filing }), []);
      }),
      // A party may be called so: no short form of the filing.
      { examples: [[{ ...plainCase, other: '("aa")' }]] },
    );
  });

  it('has its ranges in text order, inside the text, in brackets', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { text: caption, blanks } = built(one);
        let last = 0;
        for (const { start, end } of blanks) {
          assert.ok(start >= last && end <= caption.length);
          assert.match(caption.slice(start, end), /^\[[A-Z' -]+\]$/);
          last = end;
        }
      }),
    );
  });
});
