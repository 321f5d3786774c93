import type { Kit } from '../kit';

/** Administrative motion for leave to file a unilateral discovery letter. */
export const unilateralLetter: Kit = {
  id: 'unilateral-letter',
  title: 'Administrative motion for leave to file a unilateral discovery letter',
  summary:
    'The motion, the letter, counsel’s declaration with a table of calls and e-mails, exhibits, proposed order, service.',
  courts: ['cand'],
  rules: [
    {
      says: 'An administrative motion: 5 pages, a proposed order, a stipulation or a declaration why none could be had; opposition of 5 pages, 4 days after filing.',
      source: 'Civil L.R. 7-11 (courtrules.net 658)',
      verified: true,
    },
    {
      says: 'No rule of the district on letters: each judge’s standing order decides.',
      source: 'the judges’ orders, named with each value',
      verified: true,
    },
    {
      says: 'Each request in full, then the response.',
      source: 'Civil L.R. 37-2, as ordered in Loop AI v. Gatti',
      verified: true,
    },
    {
      says: 'A declaration closes “under penalty of perjury”, “true and correct”, “Executed on” a date, with a signature.',
      source: '28 U.S.C. § 1746',
      verified: true,
    },
    {
      says: 'A declaration holds facts only, no argument.',
      source: 'Civil L.R. 7-5',
      verified: false,
    },
  ],
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
    {
      name: 'proposed-order.filing.md',
      title:
        '[Proposed] Order Granting {{party-role}} {{party}}’s Administrative Motion for Leave to File Unilateral Discovery Letter',
      kind: 'proposed-order',
      caption: 'order',
      parts: [{ label: 'Proposed order' }],
      template: 'unilateral-letter/proposed-order',
    },
    {
      name: 'certificate-of-service.filing.md',
      title: 'Certificate of Service',
      kind: 'certificate-of-service',
      caption: 'party',
      parts: [{ label: 'Certificate of service' }],
      template: 'unilateral-letter/certificate-of-service',
    },
  ],
};
