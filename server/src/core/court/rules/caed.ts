import type { CourtRules } from './rule';

const checked = '2026-11-25';

export const caed: CourtRules = {
  court: 'caed',
  state: 'CA',
  cite: 'ECF No.',
  rules: [
    {
      what: 'hearing-notice',
      for: 'motion',
      period: { count: 35, unit: 'days', after: 'motion-filed' },
      rule: 'L.R. 230(b)',
      source: 'not read at a source',
      from: '2022-02-01',
      unverified: true,
    },
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-filed' },
      note: '21 days in prisoner cases, L.R. 230(l)',
      rule: 'L.R. 230(c)',
      source: 'orders in 2:22-cv-01398 (October 2022), 2:23-cv-01994 (November 2023)',
      from: '2022-02-01',
      checked,
    },
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', before: 'hearing' },
      rule: 'L.R. 230(c)',
      source: 'orders of 2019 and in 2:21-cv-01590 (December 2021)',
      until: '2021-12-31',
      checked,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 10, unit: 'days', after: 'opposition-filed' },
      rule: 'L.R. 230(d)',
      source: 'not read at a source',
      from: '2022-02-01',
      unverified: true,
    },
  ],
};
