import type { CourtRules } from './rule';

const summaries = 'two public summaries of Civil L.R. 7';
const checked = '2026-11-25';

/** The rules before 2011 as orders of 2009 (Cervantes, Hart) applied them. */
const old = { until: '2010-12-31', source: 'orders of 2009: Cervantes, Hart', checked } as const;
/** When in 2011 the change took force was not found. */
const since = { from: '2012-01-01', checked } as const;

export const cand: CourtRules = {
  court: 'cand',
  state: 'CA',
  cite: 'Dkt. No.',
  rules: [
    {
      what: 'hearing-notice',
      for: 'motion',
      period: { count: 35, unit: 'days', after: 'motion-filed' },
      note: 'no days of Rule 6(d) are added',
      rule: 'Civil L.R. 7-2(a)',
      source: summaries,
      ...since,
    },
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-filed' },
      rule: 'Civil L.R. 7-3(a)',
      source: summaries,
      ...since,
    },
    {
      what: 'opposition',
      for: 'motion',
      period: { count: 21, unit: 'days', before: 'hearing' },
      rule: 'Civil L.R. 7-3(a)',
      ...old,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 7, unit: 'days', after: 'opposition-due' },
      rule: 'Civil L.R. 7-3(c)',
      source: summaries,
      ...since,
    },
    {
      what: 'reply',
      for: 'motion',
      period: { count: 14, unit: 'days', before: 'hearing' },
      rule: 'Civil L.R. 7-3(c)',
      ...old,
    },
    {
      what: 'opposition',
      for: 'administrative-motion',
      period: { count: 4, unit: 'days', after: 'motion-filed' },
      rule: 'Civil L.R. 7-11(b)',
      source: 'courtrules.net 658',
      checked,
    },
    {
      what: 'page-limit',
      for: 'motion',
      limit: 25,
      note: 'caption page and tables not counted',
      rule: 'Civil L.R. 7-2(b)',
      source: 'Putian v. Meta, 5:22-cv-01901 (2022)',
      checked,
    },
    {
      what: 'page-limit',
      for: 'opposition',
      limit: 25,
      rule: 'Civil L.R. 7-3(a), 7-4(b)',
      source: 'Putian v. Meta, 5:22-cv-01901 (2022)',
      checked,
    },
    {
      what: 'page-limit',
      for: 'reply',
      limit: 15,
      rule: 'Civil L.R. 7-3(c), 7-4(b)',
      source: 'a public summary of Civil L.R. 7',
      checked,
      unverified: true,
    },
    {
      what: 'page-limit',
      for: 'administrative-motion',
      limit: 5,
      rule: 'Civil L.R. 7-11(a)',
      source: 'courtrules.net 658',
      checked,
    },
    {
      what: 'practice',
      for: 'discovery-motion',
      note: 'compel within 7 days after the discovery cut-off',
      rule: 'Civil L.R. 37-3',
      source: 'not read at a source',
      unverified: true,
    },
  ],
};
