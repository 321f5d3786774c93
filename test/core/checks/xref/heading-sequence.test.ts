import { cases } from '../../../support/cases';

cases('xref/heading-sequence', {
  'a gap is told once, and the count goes on from it': `
    # I. INTRODUCTION

    # II. FACTS

    # IV. ARGUMENT
      ^^ xref/heading-sequence (warning)

    # V. CONCLUSION`,
  'one label mistyped among right ones': `
    # I. INTRODUCTION

    # II. FACTS

    # IV. LAW
      ^^ xref/heading-sequence

    # IV. ARGUMENT

    # V. CONCLUSION`,
  'two that stand the wrong way round': `
    # I. INTRODUCTION

    # III. FACTS
      ^^^ xref/heading-sequence

    # II. ARGUMENT

    # IV. CONCLUSION`,
  'a letter after a letter, though it is a numeral too': `
    # I. FACTS

    ## A. Calls

    ## C. Letters
       ^ xref/heading-sequence

    # II. ARGUMENT

    ## A. One

    ## B. Two`,
  'a repeat, also of the first': `
    # I. FACTS

    # I. LAW
      ^ xref/heading-sequence

    ## A. One

    ## B. Two

    ## B. Three
       ^ xref/heading-sequence

    # II. ARGUMENT`,
  'lines without marks, in capitals or with capitalized words': `
    I. FACTS

    A. The Calls in March

    Text of the first part.

    C. The Letters in April
    ^ xref/heading-sequence

    Text of the second part.

    III. ARGUMENT
    ^^^ xref/heading-sequence`,
  'bold lines and arabic labels': `
    **1. The First Request**

    **2. The Second Request**

    **4. The Fourth Request**
      ^ xref/heading-sequence`,
  'a part whose first heading is not the first': `
    # I. FACTS

    ## A. Calls

    # II. ARGUMENT

    ## C. One
       ^ xref/heading-sequence (information)

    ## D. Two`,
  'letters that run on over the parts': `
    # I. FACTS

    ## A. Calls

    ## B. Letters

    # II. ARGUMENT

    ## C. One

    ## D. Two`,
  'a count that begins anew under a heading without a label': `
    # BACKGROUND

    ## A. Calls

    ## B. Letters

    # ARGUMENT

    ## A. One

    ## B. Two`,
  'I is the letter after H': `
    # G. ONE

    # H. TWO

    # I. THREE

    # J. FOUR`,
  'names under the date, lists and numbered paragraphs': `
    # I. FACTS

    1. The first paragraph.

    3. The third paragraph.

    # II. ARGUMENT

    Dated: April 20, 2016

    R. Jane Counsel

    T. John Attorney`,
  'printed pages keep their headings badly': `
    Case 4:15-cv-00798-HSG Document 602 Filed 04/20/16 Page 1 of 2

    I. FACTS

    III. ARGUMENT`,
});
