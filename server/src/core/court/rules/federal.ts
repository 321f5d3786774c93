import type { CourtRules } from './rule';

/** The Federal Rules of Civil Procedure, under every court's own file. */
export const federal: CourtRules = {
  court: 'federal',
  rules: [
    {
      what: 'answer',
      for: 'complaint',
      period: { count: 21, unit: 'days', after: 'complaint-served' },
      note: '60 days from the request where service was waived',
      rule: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
      source: 'general knowledge, not read at a source',
      unverified: true,
    },
    {
      what: 'hearing-notice',
      for: 'motion',
      period: { count: 14, unit: 'days', after: 'motion-served' },
      note: 'where no local rule or order has another time',
      rule: 'Fed. R. Civ. P. 6(c)(1)',
      source: 'general knowledge, not read at a source',
      from: '2009-12-01',
      unverified: true,
    },
    {
      what: 'discovery-response',
      for: 'discovery',
      period: { count: 30, unit: 'days', after: 'request-served' },
      rule: 'Fed. R. Civ. P. 33(b)(2), 34(b)(2)(A), 36(a)(3)',
      source: 'general knowledge, not read at a source',
      unverified: true,
    },
    {
      what: 'objections',
      for: 'magistrate-order',
      period: { count: 14, unit: 'days', after: 'order-served' },
      rule: 'Fed. R. Civ. P. 72(a), (b)(2)',
      source: 'general knowledge, not read at a source',
      from: '2009-12-01',
      unverified: true,
    },
  ],
};
