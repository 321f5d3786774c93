import { cases } from '../../../support/cases';

cases('docket/number-agreement', {
  'plural marker, one entry': `
    === docket.yaml
    entries: [{ number: 582, filed: 2016-04-06, text: ORDER }]
    === motion.filing.md
    Granted. [Docket Nos. 582.]
                     ^^^^ docket/number-agreement (warning) => No.`,
  'singular marker, several entries': `
    [Docket No. 222, 271, 461.] (ECF No. 12 and 14). See Dkt. No. 5, 6, & 7.
            ^^^ docket/number-agreement => Nos.
                                     ^^^ docket/number-agreement => Nos.
                                                              ^^^ docket/number-agreement => Nos.`,
  'the slip keeps the manner of the writer': `
    See DKT. NOS. 12; dkt. nos. 13; ECF No 14, 15; Docket Numbers 16.
             ^^^^ docket/number-agreement => NO.
                           ^^^^ docket/number-agreement => no.
                                        ^^ docket/number-agreement => Nos
                                                          ^^^^^^^ docket/number-agreement => Number`,
  'a range in words': `
    Dkt. No. 12 through 15 are pending; Dkt. Nos. 12 through 15 are not.
         ^^^ docket/number-agreement => Nos.`,
  'one attachment, many attachments': `
    ECF Nos. 596-1 is missing. ECF Nos. 596-1 to -4 and ECF No. 596-1 and ECF Nos. 596-1, -2 are there.
        ^^^^ docket/number-agreement => No.`,
  'either reading of a hyphen agrees': `
    ECF No. 12-14 and ECF Nos. 12-14 and Dkt. Nos. 589-90.`,
  'pages and exhibits are no further entries': `
    Docket No. 12 at 3, 5. ECF No. 12, Exs. 1, 2. Dkt. No. 51, p. 4, n. 1. Doc. No. 62, ¶¶ 8, 13.`,
  'a marker repeated inside its own list is only awkward': `
    requests for production (see ECF Nos. 65 and ECF No. 104)
                                     ^^^^ docket/number-agreement (hint)`,
  'a list that goes on in words': `
    See ECF Nos. 65 and the exhibits to it.
            ^^^^ docket/number-agreement`,
  'pound signs and bare markers are never wrong': `
    Dkt. # 12, 13; Dkt. ## 12; Dkt. 12, 13; Docs. 12; Docket Entries 12.`,
  'a marker broken over two lines': `
    as ordered (Docket
    No. 582), and again (Docket
    Nos. 582).
    ^^^^ docket/number-agreement => No.`,
  'another case’s docket is none of ours': `
    Smith v. Jones, No. 3:14-cv-01234, Dkt. Nos. 55 (N.D. Cal. 2014)`,
  'a line number of the page between the words': `
    See the motions. [Docket 17 Nos. 103, 105.] [Docket Nos. 103, 17 105.]`,
  'silenced by a comment': `
    <!-- pincite-ignore docket/number-agreement -->
    Granted. [Docket Nos. 582.]`,
});
