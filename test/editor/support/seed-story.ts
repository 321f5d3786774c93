/** What a lawyer writes into the blanks of the kit, by filing, in the order of the text. */
export const facts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'motion.filing.md': [
    ['BAR NUMBER', '000000'],
    ['DATE SERVED', 'January 11, 2016'],
    ['DATE OF RESPONSE', 'February 10, 2016'],
    ['WHAT WAS NOT PRODUCED', 'the e-mails of 2014'],
    [
      'ANSWERS OF OPPOSING COUNSEL',
      'none before the day on which IQSystem, Inc. filed a response. [Docket No. 596.]',
    ],
    ['DATE OF DRAFT', 'March 23, 2016'],
    ['REFUSAL OR SILENCE', 'did not answer'],
    [
      'EXCEPTIONAL CIRCUMSTANCES',
      'the call records that IQSystem, Inc. attaches show no call that was returned. [Docket No. 596-1.]',
    ],
    ['NUMBER', 'five'],
    ['NUMBER', 'seven'],
    ['SIGNATURE', '/s/ Jordan Example'],
  ],
  'letter.filing.md': [
    ['BAR NUMBER', '000000'],
    ['DATE OF CONFERENCE', 'March 31, 2016'],
    ['IN PERSON OR BY TELEPHONE', 'by telephone'],
    ['DATE', 'May 27, 2016'],
    ['DATE', 'June 24, 2016'],
    ['DATE', 'August 18, 2016'],
    ['DATE', 'October 4, 2016'],
    ['DATE', 'October 24, 2016'],
    ['TEXT OF THE REQUEST', 'All e-mails of 2014 about the services of IQSystem, Inc.'],
    ['TEXT OF THE RESPONSE', 'IQSystem, Inc. objects that the request is overbroad.'],
    [
      'POSITION',
      'On April 8, 2016, Plaintiff filed the statements that the order asked for. [Docket Nos. 589, 590.] On April 11, 2016, IQSystem, Inc. filed a response. [Docket No. 596.] The call records attached to it show no call that was returned. [Docket No. 596-1.] Plaintiff answered it on Tuesday, April 12, 2016. [Docket No. 601.]',
    ],
    ['POSITION OF THE OTHER SIDE', 'IQSystem, Inc. says that its counsel called fifteen times.'],
    ['FINAL COMPROMISE', 'The e-mails of the second half of 2014 are produced in ten days.'],
    ['SIGNATURE', '/s/ Jordan Example'],
  ],
  'declaration.filing.md': [
    ['BAR NUMBER', '000000'],
    ['DATE TABLE MADE', 'April 15, 2016'],
    [
      'SOURCE OF THE TABLE',
      'the records of my telephone company. I called counsel for IQSystem, Inc. fifteen times between March 7, 2016 and March 31, 2016',
    ],
    ['NAME OF CALLER', 'me'],
    ['TELEPHONE OF CALLER', '(510) 555-0100'],
    ['TELEPHONE CALLED', '(415) 555-0177'],
    ['NUMBER OR ACCOUNT', '(510) 555-0100'],
    ['CARRIER', 'my telephone company'],
    ['DATE OBTAINED', 'April 14, 2016'],
    ['EDITS OR NONE', 'the calls to others are blacked out'],
    ['MAIL ACCOUNT', 'jordan@example.com'],
    ['DATE PRINTED', 'April 14, 2016'],
    ['EDITS OR NONE', 'none'],
    ['DATE ASKED', 'April 13, 2016'],
    ['ANSWER', 'none'],
    ['REASON', 'nobody answered'],
    ['SIGNATURE', '/s/ Jordan Example'],
  ],
  'exhibits.filing.md': [
    ['INSERT THE LETTER', 'the letter follows.'],
    ['NUMBER OR ACCOUNT', '(510) 555-0100'],
    ['INSERT THE RECORDS', 'two pages follow.'],
    ['INSERT THE E-MAILS', 'four pages follow.'],
  ],
  'proposed-order.filing.md': [
    ['NUMBER', 'five'],
    ['NUMBER OF PAGES', 'two'],
    ['NUMBER', 'seven'],
    ['DATE OF SIGNING', '____________, 2016'],
    ['SIGNATURE', '______________________'],
  ],
  'certificate-of-service.filing.md': [
    ['BAR NUMBER', '000000'],
    ['PAPERS FILED', 'the motion, its declaration and exhibits, and the proposed order'],
    ['MANNER OF SERVICE', 'mail'],
    ['NAMES AND ADDRESSES OR NONE', 'none'],
    ['SIGNATURE', '/s/ Jordan Example'],
  ],
};

export interface Slip {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The finding it makes, as `code text`. */
  readonly found: string;
}

/** Ten slips, one at a time, each of another kind. */
export const slips: readonly Slip[] = [
  {
    file: 'letter.filing.md',
    from: '[Docket Nos. 589, 590.]',
    to: '[Docket No. 589, 590.]',
    found: 'docket/number-agreement No.',
  },
  {
    file: 'letter.filing.md',
    from: '[Docket No. 596-1.]',
    to: '[Docket No. 599-1.]',
    found: 'docket/unknown-entry 599-1',
  },
  {
    file: 'letter.filing.md',
    from: 'On April 11, 2016, IQSystem',
    to: 'On April 10, 2016, IQSystem',
    found: 'docket/date-mismatch April 10, 2016',
  },
  {
    file: 'letter.filing.md',
    from: 'on Tuesday, April 12',
    to: 'on Thursday, April 12',
    found: 'date/weekday Thursday',
  },
  {
    file: 'motion.filing.md',
    from: '## III. THE REFUSAL',
    to: '## IV. THE REFUSAL',
    found: 'xref/heading-sequence IV',
  },
  {
    file: 'motion.filing.md',
    from: 'that IQSystem, Inc. attaches',
    to: 'that IQSystm, Inc. attaches',
    found: 'term/near-miss IQSystm',
  },
  {
    file: 'declaration.filing.md',
    from: 'fifteen times',
    to: 'sixteen times',
    found: 'record/call-count sixteen',
  },
  {
    file: 'exhibits.filing.md',
    from: '# EXHIBIT C',
    to: '# EXHIBIT D',
    found: 'xref/exhibit-sequence D',
  },
  {
    file: 'proposed-order.filing.md',
    from: '4:15-cv-00798-HSG',
    to: '4:15-cv-00789-HSG',
    found: 'caption/case-number 4:15-cv-00789-HSG',
  },
  {
    file: 'certificate-of-service.filing.md',
    from: 'Executed on April 18',
    to: 'Executed on April 31',
    found: 'date/impossible April 31, 2016',
  },
];
