import { cases } from '../../../support/cases';

cases('xref/unknown-section', {
  'parts that are not there': `
    # I. FACTS

    ## A. Calls

    See Part III, infra, and Section I.C, supra. As shown in Part I.A.2, the calls were made.
        ^^^^^^^^ xref/unknown-section (warning)
                             ^^^^^^^^^^^ xref/unknown-section (warning)
                                                             ^^^^^^^^^^ xref/unknown-section (warning)

    # II. ARGUMENT`,
  'a bare reference may be to another paper': `
    # I. FACTS

    Notice was due under Section IV.
                         ^^^^^^^^^^ xref/unknown-section (information)

    # II. ARGUMENT`,
  'each of a list': `
    # I. FACTS

    See Parts I, II and IV, infra. See Sections II.A and II.B, below.
                        ^^ xref/unknown-section
                                                         ^^^^ xref/unknown-section

    # II. ARGUMENT

    ## A. One`,
  'parts that are there, in any form': `
    # I. FACTS

    ## A. Calls

    ### 1. March

    See Part I.A.1; Section II; Part II(A); Section I.A, supra; Parts I–II.

    # II. ARGUMENT

    ## A. One`,
  'headings without marks': `
    I. FACTS

    A. The Calls in March

    See Section I.B, infra.

    B. The Letters in April

    II. ARGUMENT

    1. A sentence that may be a heading.

    As said in Part II.1, above.`,
  'parts of other papers, statutes and agreements': `
    # I. FACTS

    Section 12 of the Act; Part IV of the opinion; Mot. Part IV; Opp. § IV; Decl. Section IV; Id. Part V.
    The lease says “notice under Section IV, in writing.” Local Rule Part V. Title VII, Section IV.

    # II. ARGUMENT`,
  'a filing without an outline': `
    See Part III, infra.`,
  'a bookmark that Word lost': `
    As shown in Error! Reference source not found. and Error! Bookmark not defined.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ xref/unknown-section
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ xref/unknown-section`,
});
