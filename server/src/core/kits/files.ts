import type { KitFile } from './kit';

// Filings that stand in several kits, alike but for title and template.

/** The order that the motion asks for, as the court may sign it. */
export function proposedOrder(title: string, template: string): KitFile {
  return {
    name: 'proposed-order.filing.md',
    title,
    kind: 'proposed-order',
    caption: 'order',
    parts: [{ label: 'Proposed order' }],
    template,
  };
}

/** A declaration of one part. */
export function declaration(title: string, template: string): KitFile {
  return {
    name: 'declaration.filing.md',
    title,
    kind: 'declaration',
    caption: 'party',
    parts: [{ label: 'Declaration' }],
    template,
  };
}

export function serviceCertificate(template: string): KitFile {
  return {
    name: 'certificate-of-service.filing.md',
    title: 'Certificate of Service',
    kind: 'certificate-of-service',
    caption: 'party',
    parts: [{ label: 'Certificate of service' }],
    template,
  };
}
