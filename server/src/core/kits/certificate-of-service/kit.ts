import type { Kit } from '../kit';

/** Certificate of service. */
export const certificateOfService: Kit = {
  id: 'certificate-of-service',
  title: 'Certificate of service',
  summary: 'Service through CM/ECF and by other means.',
  rules: [
    {
      says: 'A declaration closes “under penalty of perjury”, “true and correct”, “Executed on” a date, with a signature.',
      source: '28 U.S.C. § 1746',
      verified: true,
    },
  ],
  files: [
    {
      name: 'certificate-of-service.filing.md',
      title: 'Certificate of Service',
      kind: 'certificate-of-service',
      caption: 'party',
      parts: [{ label: 'Certificate of service' }],
      template: 'certificate-of-service/certificate',
    },
  ],
};
