import type { CourtRules } from './rule';

const checked = '2026-11-25';

export const cacd: CourtRules = {
  court: 'cacd',
  state: 'CA',
  cite: 'Dkt.',
  rules: [
    {
      what: 'hearing-notice',
      for: 'motion',
      period: { count: 28, unit: 'days', after: 'motion-served' },
      note: '31 days where served by mail (not verified)',
      rule: 'L.R. 6-1',
      source: 'llrx 2010',
      checked,
    },
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 21, unit: 'days', before: 'hearing' },
      rule: 'L.R. 7-9',
      source: 'text of the rule; courtrules.app cdca',
      checked,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 14, unit: 'days', before: 'hearing' },
      note: 'some judges set 35, 21 and 14 days for motions under Rule 56',
      rule: 'L.R. 7-10',
      source: 'text of the rule; courtrules.app cdca',
      checked,
    },
    {
      what: 'conference',
      for: 'motion',
      period: { count: 7, unit: 'days', before: 'motion-filed' },
      note: 'was 10, or 5, days in older versions',
      rule: 'L.R. 7-3',
      source: '2010 text and a note of 2026 (lawsnap copy)',
      checked,
    },
    {
      what: 'page-limit',
      for: 'motion',
      limit: 25,
      rule: 'L.R. 11-6',
      source: 'text of the rule',
      checked,
    },
    {
      what: 'page-limit',
      for: 'opposition',
      limit: 25,
      rule: 'L.R. 11-6',
      source: 'text of the rule',
      checked,
    },
    {
      what: 'word-limit',
      for: 'motion',
      limit: 7000,
      rule: 'L.R. 11-6.1',
      source: 'not read at a source',
      unverified: true,
    },
  ],
};
