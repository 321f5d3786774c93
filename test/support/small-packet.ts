import type { Files } from './motion-packet';

/** A motion of two parts and two declarations with three exhibits, and a docket of three entries. */
export const smallPacket: Files = {
  '/case/case.yaml':
    'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\ncite: Docket No.\ndocket: docket.yaml\n',
  '/case/docket.yaml': `entries:
  - { number: 12, filed: 2016-03-01, text: "ANSWER to Complaint by IQSystem, Inc. (Attachments: # 1 Proof)(Doe, Jane) (Filed on 3/1/2016)" }
  - number: 30
    filed: 2016-03-30
    text: MOTION for Leave filed by Loop AI Labs Inc.
    attachments: [{ number: 1, text: Call records }]
  - { number: 33, filed: 2016-04-06, text: ORDER on 30 Motion }
`,
  '/case/motion.filing.md': `---
kind: motion
title: Motion for Leave
---

# I. BACKGROUND

The motion was filed. [Docket No. 30 at 2.] The records came with it. [Docket No. 30-1.] *Id.*

The log has the calls. Reyes Decl. ¶ 3, Ex. A. Nobody answered. Okafor Decl. ¶¶ 1-2.[^1]

# II. ARGUMENT

## A. The Log

The order stands. [Docket No. 33.] The log is whole. Reyes Decl. ¶ 4, Ex. A; Reyes Decl. ¶ 5, Exs. A-B.

[^1]: See Docket No. 12; Exhibit C.
`,
  '/case/declarations/reyes.filing.md': `---
kind: declaration
declarant: Marta Reyes
cite: Reyes Decl.
exhibits:
  A: Call log | March 2016
  B: Electronic mail
---

1. I am a paralegal.

2. I kept the log.

3. A true and correct copy of the log is attached hereto as Exhibit A.

4. Exhibit A shows four calls.

5. Attached hereto as Exhibit B is a true and correct copy of my message.
`,
  '/case/declarations/okafor.filing.md': `---
kind: declaration
declarant: Daniel Okafor
---

1. I work for the company.

2. A true and correct copy of the statement of the company for March 2016 is attached hereto as Exhibit C.

3. Exhibit C has the calls.
`,
};
