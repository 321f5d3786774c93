import { serviceCertificate } from '../files';
import type { Kit } from '../kit';
import { penaltyOfPerjury } from '../rules';

/** Certificate of service. */
export const certificateOfService: Kit = {
  id: 'certificate-of-service',
  title: 'Certificate of service',
  summary: 'Service through CM/ECF and by other means.',
  rules: [penaltyOfPerjury],
  files: [serviceCertificate('certificate-of-service/certificate')],
};
