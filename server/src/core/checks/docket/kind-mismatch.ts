import { clippedText, kindName } from '../../case/claims/in-words';
import { defineCheck } from '../define';

export const kindMismatch = defineCheck({
  code: 'docket/kind-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The cited entry is another kind of paper',
  why: 'A sentence about an order that cites a motion sends the reader to the wrong paper; most often the number is off by one or two. A motion to compel that is cited as one to dismiss is told as well. Words that courts use for one another (an opposition docketed as a response) are let pass.',
  examples: {
    docket: `entries:
  - { number: 542, filed: 2016-03-30, text: MOTION for Leave to File filed by Roe Inc., filer: Roe Inc. }
  - { number: 582, filed: 2016-04-06, text: ORDER granting 542 Motion for Leave }
  - { number: 589, filed: 2016-04-08, text: STATEMENT re 582 Order filed by Roe Inc., filer: Roe Inc. }
  - { number: 596, filed: 2016-04-11, text: RESPONSE re 589 Statement filed by Doe LLC, filer: Doe LLC }
  - { number: 601, filed: 2016-05-02, text: MOTION to Compel Further Responses filed by Roe Inc., filer: Roe Inc. }`,
    found: [
      'Roe filed a «declaration». [Docket No. 542.]',
      'The court «granted» leave. [Docket No. 589.]',
      'Doe filed a «motion» to strike (Dkt. 596).',
      'Roe «opposed» the request. [Docket No. 542.]',
      'Roe moved to «dismiss». [Docket No. 601.]',
    ],
    silent: [
      'Roe filed a motion. [Docket No. 542.]',
      'The court granted the motion. [Docket No. 582.]',
      'The court granted the motion (Docket No. 542).',
      'Doe filed a response to Roe’s statement. [Docket No. 596.]',
      'Doe filed a response to Roe’s statement (Docket No. 589).',
      'Doe filed an opposition. [Docket No. 596.]',
      'Doe opposes Roe’s motion (Docket No. 596).',
      'Roe moved to compel, and asked for fees. [Docket No. 601.]',
    ],
  },
  *run({ comparisons }) {
    for (const { kind, purpose, number, entry } of comparisons) {
      if (purpose && kind.verdict !== 'differs') {
        yield {
          range: purpose.range,
          message: `The docket has entry ${number} as another paper: “${clippedText(entry.text)}”.`,
        };
      }
      const [said] = kind.said;
      const [is] = kind.docket;
      if (kind.verdict !== 'differs' || !said || !is) continue;
      yield {
        range: kind.range,
        message: `The docket has entry ${number} as ${kindName(is)} (“${clippedText(entry.text)}”), not ${kindName(said)}.`,
      };
    }
  },
});
