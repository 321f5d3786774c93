import type { CourtRules } from './rule';

export const casd: CourtRules = {
  court: 'casd',
  state: 'CA',
  cite: 'ECF No.',
  rules: [
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', before: 'hearing' },
      rule: 'CivLR 7.1.e.2',
      source: 'Primacy v. ITE (2018)',
      checked: '2026-11-25',
    },
    {
      what: 'hearing-notice',
      for: 'motion',
      period: { count: 28, unit: 'days', after: 'motion-filed' },
      rule: 'CivLR 7.1.e.1',
      source: 'not read at a source',
      unverified: true,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 7, unit: 'days', before: 'hearing' },
      rule: 'CivLR 7.1.e.3',
      source: 'not read at a source',
      unverified: true,
    },
  ],
};
