import type { CourtRules } from './rule';

const read = { source: 'ilnd.uscourts.gov, an old copy', checked: '2026-11-25' } as const;

export const ilnd: CourtRules = {
  court: 'ilnd',
  state: 'IL',
  cite: 'Dkt.',
  rules: [
    {
      what: 'practice',
      for: 'motion',
      note: 'notice of presentment, filed two business days ahead; many judges waive it',
      rule: 'LR 5.3, 78.1',
      ...read,
    },
    {
      what: 'page-limit',
      for: 'motion',
      limit: 15,
      note: 'tables above that length',
      rule: 'LR 7.1',
      ...read,
    },
    { what: 'page-limit', for: 'opposition', limit: 15, rule: 'LR 7.1', ...read },
    { what: 'page-limit', for: 'reply', limit: 15, rule: 'LR 7.1', ...read },
  ],
};
