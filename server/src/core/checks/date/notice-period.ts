import { Temporal } from 'temporal-polyfill';
import { named, rulesOf } from '../../case/rules-of-case';
import { ruleOn } from '../../court/rules/table';
import { longDate } from '../../docket/calendar-day';
import { hearingDate } from '../../filing/hearing-date';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck } from '../define';

/** A judge may shorten the time, and a paper that asks for it says so. */
const shortened = /\bshorten(?:ed|ing)?\b|\bex parte\b|\bexpedited\b|\badministrative motion\b/i;
const noticed = /\bnotice\s+of\s+(?:\p{L}+\s+){0,6}motion\b/iu;

export const noticePeriod = defineCheck({
  code: 'date/notice-period',
  severity: 'information',
  scope: 'filing',
  summary: 'A hearing noticed earlier than the court’s rule allows',
  why: 'A motion noticed too early is taken off calendar. A judge may shorten the time, so this is for a person to look at; where the rule was not verified it is a hint.',
  examples: {
    docket: 'entries: [{ number: 1, filed: 2016-01-04, text: COMPLAINT }]',
    found: [
      'NOTICE OF MOTION AND MOTION TO COMPEL\n\nPLEASE TAKE NOTICE that on «May 12, 2016», at 2:00 p.m., Plaintiff will move the court.\n\nDated: April 20, 2016',
    ],
    silent: [
      'NOTICE OF MOTION AND MOTION TO COMPEL\n\nPLEASE TAKE NOTICE that on May 26, 2016, at 2:00 p.m., Plaintiff will move the court.\n\nDated: April 20, 2016',
      'NOTICE OF MOTION\n\nPLEASE TAKE NOTICE that on May 12, 2016, Plaintiff will move the court, on shortened time.\n\nDated: April 20, 2016',
      'NOTICE OF MOTION\n\nPLEASE TAKE NOTICE that on May 12, 2016, Plaintiff will move the court.',
    ],
  },
  *run({ filing, case: context }) {
    const layers = rulesOf(context);
    const { dated } = filing.outline;
    if (!layers || !dated) return;
    const hearing = hearingDate(filing);
    const rule = ruleOn(layers, 'hearing-notice', 'motion', dated.iso);
    if (!hearing?.mention.start || rule?.period?.unit !== 'days' || !rule.period.after) return;
    const earliest = Temporal.PlainDate.from(dated.iso).add({ days: rule.period.count });
    const on = hearing.mention.start;
    if (Temporal.PlainDate.compare(on, earliest) >= 0) return;
    // A hearing before the filing's own date is another slip, and told by another check.
    if (on.toString() < dated.iso) return;
    // Last, as this looks through the whole text.
    if (!noticed.test(filing.text) || shortened.test(filing.text)) return;
    yield {
      range: hearing.range,
      ...(rule.unverified ? { severity: 'hint' } : {}),
      message: `${named(rule)}: a motion filed on ${longDate(dated.iso)} may be heard from ${formatLongDate(earliest)} on, ${rule.period.count} days later.`,
    };
  },
});
