import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../../../server/src/core/engine/engine';
import { readFiling } from '../../../../../server/src/core/filing/read-filing';
import { caseOf } from '../../../../support/examples';

const caseFile = `court: cand
number: 3:18-cv-00211-RA
parties:
  - { name: "Harbor Freight Lines, Inc.", role: plaintiff, short: Harbor }
  - { name: Meridian Cold Storage LLC, role: defendant, short: Meridian }
  - { name: Dana Okafor, role: defendant }
`;

/** Entry texts are ours, in the manners of several courts. */
const docket = `entries:
  - { number: 1, filed: 2018-01-12, text: "COMPLAINT against Meridian Cold Storage LLC, Dana Okafor (Filing fee $ 400). Filed by Harbor Freight Lines, Inc." }
  - { number: 9, filed: 2018-02-20, text: "ANSWER to 1 Complaint by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
  - { number: 12, filed: 2018-03-05, text: "MOTION to Dismiss filed by Dana Okafor. Motion Hearing set for 4/12/2018." }
  - { number: 14, filed: 2018-03-19, text: "RESPONSE in Opposition re 12 MOTION to Dismiss filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 15, filed: 2018-03-26, text: "REPLY to Response to Motion re 12 MOTION to Dismiss filed by Dana Okafor.", filer: Dana Okafor }
  - { number: 18, filed: 2018-04-17, text: "ORDER by Judge R. Alvarez denying 12 Motion to Dismiss." }
  - { number: 20, filed: 2018-05-02, text: "STIPULATION to Extend Time filed by Harbor Freight Lines, Inc., Meridian Cold Storage LLC.", filer: "Harbor Freight Lines, Inc., Meridian Cold Storage LLC" }
  - { number: 21, filed: 2018-05-03, text: "ORDER granting 20 Stipulation to Extend Time. Signed by Judge R. Alvarez on 5/3/2018." }
  - { number: 30, filed: 2018-06-11, text: "Joint MOTION for Protective Order by Meridian Cold Storage LLC, Dana Okafor.", filer: "Meridian Cold Storage LLC, Dana Okafor" }
  - { number: 31, filed: 2018-06-12, text: "Letter from Plaintiff regarding discovery. Filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 32, filed: 2018-06-14, text: "Letter Brief regarding discovery filed by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
  - { number: 33, filed: 2018-06-15, text: "LETTER addressed to Judge R. Alvarez. Document filed by Dana Okafor.", filer: Dana Okafor }
  - { number: 34, filed: 2018-06-18, text: "RESPONSE re 32 Letter filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 40, filed: 2018-07-09, text: "ORDER granting in part and denying in part 30 Motion for Protective Order." }
  - { number: 41, filed: 2018-07-16, text: "STATEMENT re 40 Order filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 42, filed: 2018-07-16, text: "DECLARATION of Lee Santos re 41 Statement filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 43, filed: 2018-07-17, text: "TRANSCRIPT of Proceedings held on July 9, 2018 before Judge R. Alvarez." }
  - { number: 45, filed: 2018-08-02, text: "NOTICE of Withdrawal of Counsel by Dana Okafor.", filer: Dana Okafor }
  - { number: 50, filed: 2018-08-15, text: "ADMINISTRATIVE MOTION for Leave to Amend filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 52, filed: 2018-08-29, text: "ORDER granting 50 Administrative Motion for Leave to Amend." }
  - { number: 53, filed: 2018-09-04, text: "First AMENDED COMPLAINT against All Defendants filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 60, filed: 2018-10-01, text: "MOTION for Summary Judgment by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
  - { number: 61, filed: 2018-10-15, text: "MEMORANDUM in Opposition re 60 MOTION for Summary Judgment filed by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 62, filed: 2018-10-22, text: "REPLY in Support re 60 MOTION for Summary Judgment filed by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
  - { number: 70, filed: 2018-12-03, text: "JUDGMENT in favor of Defendants. Signed by Judge R. Alvarez on 12/3/2018." }
  - { number: 71, filed: 2018-12-20, text: "NOTICE OF APPEAL as to 70 Judgment by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 72, filed: 2018-12-28, text: "MOTION for Reconsideration re 70 Judgment by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 73, filed: 2019-01-04, text: "TEXT ORDER denying 72 Motion for Reconsideration." }
  - { number: 75, filed: 2019-01-10, text: "MOTION for Costs by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
  - { number: 76, filed: 2019-01-10, text: "MOTION for Costs by Dana Okafor.", filer: Dana Okafor }
  - { number: 77, filed: 2019-01-11, text: "AFFIDAVIT of Dana Okafor re 76 MOTION for Costs by Dana Okafor.", filer: Dana Okafor }
  - { number: 78, filed: 2019-01-14, text: "JOINT STATUS REPORT by Harbor Freight Lines, Inc.", filer: "Harbor Freight Lines, Inc." }
  - { number: 79, filed: 2019-01-15, text: "PROTECTIVE ORDER. Signed by Judge R. Alvarez on 1/15/2019." }
  - { number: 80, filed: 2019-01-22, text: "NOTICE OF MOTION by Dana Okafor; for an Order to seal.", filer: Dana Okafor }
  - { number: 80, filed: 2019-01-16, text: "Witness and Exhibit List by Meridian Cold Storage LLC.", filer: Meridian Cold Storage LLC }
`;

const hard = [
  'Meridian argues that Harbor filed its motion on March 1, 2018. [Docket No. 14.]',
  'Harbor did not file a reply. [Docket No. 14.]',
  'Okafor has not filed an answer. [Docket No. 12.]',
  'The court shall decide Harbor’s motion by June 1, 2018. [Docket No. 30.]',
  'Meridian filed a charge with the EEOC on January 2, 2018. [Docket No. 1.]',
  'On January 2, 2018, Meridian filed a complaint in state court. [Docket No. 12.]',
  'IT IS HEREBY ORDERED granting the Motion to Dismiss (Doc. 12).',
  'The motion for a protective order (Dkt. 30) is granted in part.',
  'Okafor opposes Harbor’s motion for leave (Dkt. 45).',
  'The court denied Okafor’s motion to dismiss (Dkt. 12).',
  'On April 17, 2018, the court denied Okafor’s motion to dismiss (Dkt. 12).',
  'Harbor moved to continue the hearing set for July 9, 2018. [Docket No. 50.]',
  'Harbor sought leave to file an amended complaint. [Docket No. 50.]',
  'See Docket No. 40 (denying in part the motion that Meridian filed on June 1, 2018).',
  'In response to the order, Plaintiff filed the statement. [Docket No. 41.]',
  'Santos signed his declaration on July 13, 2018. [Docket No. 42.]',
  'Counsel for Harbor wrote to Meridian on May 3, 2018, and filed a letter. [Docket No. 31.]',
  'They filed a notice on August 20, 2018, in another case, Smith v. Jones, No. 3:14-cv-01234, Dkt. 45.',
  'Plaintiff attached the emails of July 1, 2018 to its statement. [Docket No. 41.]',
  'A hearing was held on July 9, 2018. [Docket No. 43.]',
  'Harbor’s opposition to Meridian’s motion, which was filed on October 1, 2018, is untimely (Dkt. 61).',
  'The complaint alleges that Meridian filed a false statement on January 3, 2018. [Docket No. 1.]',
  'After the order of April 17, 2018, discovery opened. [Docket No. 20.]',
  'Okafor joined in Meridian’s motion (Dkt. 30).',
  'The parties filed competing letters. [Docket Nos. 31, 32.]',
  'On July 16, 2018, Harbor filed a statement and a declaration. [Docket Nos. 41, 42.]',
  'Harbor filed the motion and the proposed order (Dkt. 50, 50-1).',
  'Within fourteen days of December 3, 2018, Harbor may file a motion. [Docket No. 70.]',
  'Defendant filed a motion on June 11, 2018, that Plaintiff opposed on June 25, 2018. [Docket No. 30.]',
  'Opposing counsel for Okafor answered: none. [Docket Nos. 41, 45.]',
  'Okafor answered questions about the shipment. [Docket No. 45.]',
  'Meridian responded by email. [Docket No. 30.]',
  'Meridian denied the allegations. [Docket No. 12.]',
  'Harbor ordered new trailers. [Docket No. 1.]',
  'Okafor issued a statement to the press on June 1, 2018. [Docket No. 14.]',
  'Harbor moved to Texas. [Docket No. 14.]',
  'Plaintiff filed a formal complaint on June 1, 2017. [Docket No. 12.]',
  'Plaintiff filed a report with the insurer on June 1, 2017. [Docket No. 12.]',
  'Meridian was denied entry. [Docket No. 14.]',
  'Harbor replied to the email on May 9, 2018. [Docket No. 31.]',
  '“On March 1, 2018, Plaintiff moved to dismiss.” [Docket No. 12.]',
  'On or about January 10, 2018, Plaintiff filed its complaint. [Docket No. 1.]',
  'See Dkt. 61 (Ex. A to Harbor’s motion, filed October 1, 2018).',
  'See Dkt. 61 (quoting Harbor’s motion, filed October 1, 2018).',
  'See Dkt. 50 (proposed complaint, filed August 1, 2018).',
  'See Dkt. 61 (Declaration of Lee Santos).',
  'The hearing was noticed by order of May 1, 2018. Dkt. 45.',
];

const lines = readFileSync('test/core/checks/docket/claims/labelled.txt', 'utf8').split('\n');

describe('claims against the docket, a labelled set', () => {
  const engine = createEngine();
  const codesOf = async (sentence: string) => {
    const context = await caseOf({ '/case/case.yaml': caseFile, '/case/docket.yaml': docket });
    return engine
      .check({ filing: readFiling(sentence), ...(context ? { case: context } : {}) })
      .filter(({ code }) => code.endsWith('-mismatch'))
      .map(({ code }) => code);
  };

  it('accuses none of the true sentences', async () => {
    const told = lines.filter((line) => line.startsWith('+ '));
    assert.equal(told.length, 75);
    for (const line of told) assert.deepEqual(await codesOf(line.slice(2)), [], line);
  });

  // Each has a second reading, or speaks of something else than the entry's filing.
  for (const sentence of hard) {
    it(`says nothing of ${JSON.stringify(sentence)}`, async () => {
      assert.deepEqual(await codesOf(sentence), []);
    });
  }

  it('catches the false ones, each for what is false in it', async () => {
    const told = lines.filter((line) => line.startsWith('- '));
    assert.equal(told.length, 76);
    const missed: string[] = [];
    for (const line of told) {
      const [, fact = '', sentence = ''] = /^- (\w+) (.*)$/.exec(line) ?? [];
      const codes = await codesOf(sentence);
      if (!codes.includes(`docket/${fact}-mismatch`)) missed.push(`${line} ${codes}`);
    }
    assert.ok(missed.length <= 4, missed.join('\n'));
  });
});
