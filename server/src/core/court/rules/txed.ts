import type { CourtRules } from './rule';

const read = { source: 'ncsuk copy; llrx', checked: '2026-11-25' } as const;
const unread = { source: 'not read at a source', unverified: true } as const;

export const txed: CourtRules = {
  court: 'txed',
  state: 'TX',
  cite: 'Dkt. No.',
  rules: [
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-served' },
      rule: 'Local Rule CV-7(e)',
      ...unread,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 7, unit: 'days', after: 'opposition-served' },
      rule: 'Local Rule CV-7(f)',
      ...unread,
    },
    {
      what: 'page-limit',
      for: 'discovery-motion',
      limit: 15,
      note: 'as every motion that ends no claim; of others the title does not tell',
      rule: 'Local Rule CV-7(a)',
      ...read,
    },
    {
      what: 'practice',
      for: 'reply',
      note: '5 pages on a motion that ends no claim',
      rule: 'Local Rule CV-7(a)',
      ...read,
    },
    {
      what: 'conference',
      for: 'motion',
      note: 'conference and certificate of it',
      rule: 'Local Rule CV-7(h), (i)',
      ...read,
    },
  ],
};
