import assert from 'node:assert/strict';
import { readCaseFile } from '../../../../server/src/core/case/case-file';
import {
  type CaptionOptions,
  captionText,
} from '../../../../server/src/core/kits/caption/caption-text';
import { delawareNumber } from '../../../../server/src/core/kits/caption/forms/ded';
import { caseFileOf, caseTexts } from '../../../support/kit-cases';

const harbor = caseFileOf(caseTexts.harbor);

function lines(yaml: string, options: Partial<CaptionOptions> = {}): string[] {
  const caseFile = caseFileOf(`${caseTexts.harbor}${yaml}`);
  return captionText(caseFile, { title: 'MOTION', ...options })
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('a caption of another court', () => {
  const inCourt = (court: string, options: Partial<CaptionOptions> = {}) =>
    captionText(harbor, { title: 'MOTION', court, ...options }).text;

  it('puts the e-mail right under the name in C.D. Cal.', () => {
    assert.ok(
      inCourt('cacd').startsWith(
        'Ann Field  \nEmail: ann@field.example  \nSBN 100001  \nField LLP  \n1 First St.  \nSan Jose, CA 95100  \nTelephone: (408) 555-0101  \nAttorney for Plaintiff HARBOR & FINCH, INC.\n\nUNITED STATES DISTRICT COURT  \nCENTRAL DISTRICT OF CALIFORNIA',
      ),
    );
  });

  it('asks for counsel’s parts in that order where they are missing', () => {
    const caption = captionText(
      { ...harbor, counsel: [] },
      { title: 'MOTION', court: 'cacd', kind: 'party' },
    );
    assert.deepEqual(
      caption.blanks.map(({ start, end }) => caption.text.slice(start, end)),
      ['[COUNSEL NAME]', '[EMAIL]', '[BAR NUMBER]', '[ADDRESS]', '[TELEPHONE]', '[PARTY AND ROLE]'],
    );
  });

  it('has counsel first in California, and in the signature elsewhere', () => {
    for (const court of ['caed', 'casd']) assert.match(inCourt(court), /^Ann Field \(SBN 100001\)/);
    for (const court of ['nysd', 'ded', 'ilnd', 'txed', 'cod', 'dcd']) {
      assert.match(inCourt(court), /^(?:UNITED STATES DISTRICT COURT)/, court);
    }
  });

  it('has a C.A. number in Delaware, in the form of the court’s papers', () => {
    assert.match(inCourt('ded'), /\nC\.A\. No\. 19-4321-LHK-NC\n/);
    const forms = [
      ['1:18-cv-01892-JDW-CJB', '18-1892-JDW-CJB'],
      ['1:18-cv-01892', '18-1892'],
      ['18-1892-JDW', '18-1892-JDW'],
      ['1:18-cr-00012-JDW', '1:18-cr-00012-JDW'],
      ['2019/77 (odd)', '2019/77 (odd)'],
    ];
    for (const [written = '', wanted] of forms) assert.equal(delawareNumber(written), wanted);
  });

  it('uses the form of a case’s own court whatever its letters’ case', () => {
    assert.equal(inCourt(' CAND '), inCourt('cand'));
  });
});

describe('what else a caption says of a case', () => {
  it('class, jury and seal stand between number and title', () => {
    const written = lines('class: true\nsealed: true\n', { title: 'COMPLAINT' });
    const at = written.indexOf('CLASS ACTION');
    assert.deepEqual(written.slice(at - 1, at + 4), [
      'Case No. 5:19-cv-04321-LHK (NC)',
      'CLASS ACTION',
      'DEMAND FOR JURY TRIAL',
      'FILED UNDER SEAL',
      '**COMPLAINT**',
    ]);
  });

  it('a jury is demanded in the complaint, not in each paper', () => {
    assert.ok(!lines('').includes('DEMAND FOR JURY TRIAL'));
  });

  it('consolidated and MDL cases have their numbers together', () => {
    const written = lines(
      'lead: 5:19-cv-00001-LHK\nmembers: [5:19-cv-00002-LHK, 5:19-cv-00003-LHK]\nmdl: 2741\n',
    );
    const at = written.indexOf('MDL No. 2741');
    assert.deepEqual(written.slice(at, at + 4), [
      'MDL No. 2741',
      'Case No. 5:19-cv-04321-LHK (NC)',
      'Lead Case No. 5:19-cv-00001-LHK',
      'Consolidated with Case Nos. 5:19-cv-00002-LHK, 5:19-cv-00003-LHK',
    ]);
  });

  it('an “In re” title stands in place of the parties', () => {
    const written = lines('in-re: In re Harbor Products Litigation\n');
    assert.ok(written.includes('IN RE: HARBOR PRODUCTS LITIGATION'));
    assert.ok(!written.includes('v.'));
  });

  it('a removed case says where from', () => {
    const written = lines('removed-from: Santa Clara County Superior Court, Case No. 19CV000001\n');
    assert.ok(
      written.includes('Removed from Santa Clara County Superior Court, Case No. 19CV000001'),
    );
  });

  it('the hearing block has the courtroom and the two dates of the case file', () => {
    const written = lines('trial: 2020-11-02\n', { hearing: { date: '2020-05-19' } });
    const at = written.indexOf('Date: May 19, 2020');
    assert.deepEqual(written.slice(at, at + 6), [
      'Date: May 19, 2020',
      'Time: [TIME]',
      'Courtroom: 8, 4th Floor',
      'Judge: Hon. Lucía Q. Harrow',
      'Complaint Filed: July 26, 2019',
      'Trial Date: November 2, 2020',
    ]);
  });

  it('asks for the two dates where they are wanted and not known', () => {
    const caption = captionText({ ...harbor, complaintFiled: '' }, { title: 'X', schedule: true });
    assert.match(
      caption.text,
      /Complaint Filed: \[DATE COMPLAINT FILED\] {2}\nTrial Date: \[TRIAL DATE\]/,
    );
  });

  it('is told of a wrong value at its place', () => {
    const text = 'court: cand\nnumber: 1:20-cv-1\nclass: perhaps\n';
    const { problems } = readCaseFile(text);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
      [['case-file/wrong-type', 'perhaps']],
    );
  });
});
