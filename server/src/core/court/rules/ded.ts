import type { CourtRules } from './rule';

const read = { source: 'alert of a Delaware firm, 2010', checked: '2026-11-25' } as const;

export const ded: CourtRules = {
  court: 'ded',
  state: 'DE',
  cite: 'D.I.',
  rules: [
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-served' },
      rule: 'D. Del. LR 7.1.2(b)',
      ...read,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 7, unit: 'days', after: 'opposition-served' },
      rule: 'D. Del. LR 7.1.2(b)',
      ...read,
    },
    { what: 'page-limit', for: 'motion', limit: 20, rule: 'D. Del. LR 7.1.3(a)(4)', ...read },
    { what: 'page-limit', for: 'opposition', limit: 20, rule: 'D. Del. LR 7.1.3(a)(4)', ...read },
    { what: 'page-limit', for: 'reply', limit: 10, rule: 'D. Del. LR 7.1.3(a)(4)', ...read },
  ],
};
