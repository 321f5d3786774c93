import { proposedOrder, serviceCertificate } from '../files';
import type { Kit } from '../kit';
import {
  administrativeMotion,
  factsOnly,
  lettersByJudge,
  penaltyOfPerjury,
  requestsInFull,
} from '../rules';

/** Administrative motion for leave to file a unilateral discovery letter. */
export const unilateralLetter: Kit = {
  id: 'unilateral-letter',
  title: 'Administrative motion for leave to file a unilateral discovery letter',
  summary:
    'The motion, the letter, counsel’s declaration with a table of calls and e-mails, exhibits, proposed order, service.',
  courts: ['cand'],
  rules: [administrativeMotion, lettersByJudge, requestsInFull, penaltyOfPerjury, factsOnly],
  files: [
    {
      name: 'motion.filing.md',
      title:
        '{{party-role}} {{party}}’s Administrative Motion for Leave to File Unilateral Discovery Letter',
      kind: 'administrative-motion',
      caption: 'party',
      parts: [
        { label: 'The dispute', heading: 'THE DISPUTE' },
        { label: 'Efforts to confer', heading: 'THE EFFORTS TO CONFER' },
        { label: 'Facts of refusal', heading: 'THE REFUSAL TO TAKE PART IN A JOINT LETTER' },
        { label: 'Stipulation, or that there is none', heading: 'STIPULATION' },
        { label: 'Relief', heading: 'RELIEF' },
      ],
      template: 'unilateral-letter/motion',
    },
    {
      name: 'letter.filing.md',
      title: '{{party-role}} {{party}}’s Unilateral Discovery Letter',
      kind: 'unilateral-letter',
      caption: 'party',
      parts: [
        { label: 'Attestation', heading: 'ATTESTATION' },
        { label: 'Case deadlines', heading: 'CASE DEADLINES' },
        { label: 'Request and response in full', heading: 'REQUEST AND RESPONSE IN FULL' },
        { label: 'Final compromise', heading: 'FINAL COMPROMISE OFFERED' },
      ],
      template: 'unilateral-letter/letter',
    },
    {
      name: 'declaration.filing.md',
      title:
        'Declaration of {{counsel}} in Support of {{party-role}} {{party}}’s Administrative Motion',
      kind: 'declaration',
      caption: 'party',
      parts: [
        { label: 'Table of calls and e-mails', heading: 'THE EFFORTS TO MEET AND CONFER' },
        { label: 'Records authenticated', heading: 'THE RECORDS' },
        {
          label: 'Why no stipulation',
          heading: 'WHY NO STIPULATION COULD BE HAD',
          unless: 'stipulation.filing.md',
        },
      ],
      template: 'unilateral-letter/declaration',
    },
    {
      name: 'exhibits.filing.md',
      title: 'Exhibits to the Declaration of {{counsel}}',
      kind: 'exhibits',
      caption: 'none',
      parts: [
        { label: 'Exhibit A: the letter', heading: 'EXHIBIT A' },
        { label: 'Exhibit B: telephone records', heading: 'EXHIBIT B' },
        { label: 'Exhibit C: e-mails', heading: 'EXHIBIT C' },
      ],
      template: 'unilateral-letter/exhibits',
    },
    {
      name: 'stipulation.filing.md',
      title: 'Stipulation for Leave to File Unilateral Discovery Letter',
      kind: 'stipulation',
      caption: 'party',
      when: 'stipulation',
      parts: [{ label: 'Stipulation' }],
      template: 'unilateral-letter/stipulation',
    },
    proposedOrder(
      '[Proposed] Order Granting {{party-role}} {{party}}’s Administrative Motion for Leave to File Unilateral Discovery Letter',
      'unilateral-letter/proposed-order',
    ),
    serviceCertificate('unilateral-letter/certificate-of-service'),
  ],
};
