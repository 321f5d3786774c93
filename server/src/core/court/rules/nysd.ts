import type { CourtRules } from './rule';

const checked = '2026-11-25';

export const nysd: CourtRules = {
  court: 'nysd',
  state: 'NY',
  cite: 'ECF No.',
  rules: [
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-served' },
      rule: 'Local Civ. R. 6.1(b)',
      source: 'lawsnap 2026; llrx 2010',
      checked,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 7, unit: 'days', after: 'opposition-served' },
      rule: 'Local Civ. R. 6.1(b)',
      source: 'lawsnap 2026; llrx 2010',
      checked,
    },
    {
      what: 'opposition',
      for: 'discovery-motion',
      period: { count: 7, unit: 'days', after: 'motion-served' },
      rule: 'Local Civ. R. 6.1(a)',
      source: 'not read at a source',
      unverified: true,
    },
    {
      what: 'practice',
      for: 'reconsideration',
      note: 'within 14 days of the order',
      rule: 'Local Civ. R. 6.3',
      source: 'lawsnap 2026; courtrules.net 568',
      checked,
    },
    {
      what: 'word-limit',
      for: 'motion',
      limit: 8750,
      note: 'with a certificate of the count',
      rule: 'Local Civ. R. 7.1(c)',
      source: 'courtrules.net 2333',
      checked,
    },
    {
      what: 'word-limit',
      for: 'opposition',
      limit: 8750,
      note: 'with a certificate of the count',
      rule: 'Local Civ. R. 7.1(c)',
      source: 'courtrules.net 2333',
      checked,
    },
    {
      what: 'word-limit',
      for: 'reply',
      limit: 3500,
      note: 'with a certificate of the count',
      rule: 'Local Civ. R. 7.1(c)',
      source: 'courtrules.net 2333',
      checked,
    },
    {
      what: 'practice',
      for: 'discovery-motion',
      note: 'a letter asking for a conference comes first',
      rule: 'Local Civ. R. 37.2',
      source: 'lawsnap 2026; courtrules.net 568',
      checked,
    },
  ],
};
