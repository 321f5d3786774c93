import type { Temporal } from 'temporal-polyfill';
import { named, rulesOf } from '../../case/rules-of-case';
import { computeDeadline } from '../../court/deadline';
import type { CourtRule, TriggerEvent } from '../../court/rules/rule';
import { ruleOn } from '../../court/rules/table';
import type { Block } from '../../filing/model';
import { shift, within } from '../../text/range';
import { sentenceAround } from '../../text/sentences';
import { formatLongDate } from '../../time/dates/calendar';
import type { DateMention } from '../../time/model';
import { defineCheck } from '../define';

/** Another time than the rule's may be in force. */
const changed =
  /\b(?:stipulat\w*|exten\w+|order\w*|agree\w*|continu\w+|shorten\w*|leave|set\s+by|reset|administrative|prisoner)\b/i;
const opposition = /\b(?:opposition|opposing\s+papers|response)s?\b/i;
const reply = /\brepl(?:y|ies)\b/i;

export const responseTime = defineCheck({
  code: 'date/response-time',
  severity: 'information',
  scope: 'filing',
  summary: 'A due date that is not the court’s rule’s',
  why: 'A brief filed by the wrong date is struck. A judge or a stipulation may have set another, so this is for a person to look at; where the rule was not verified it is a hint.',
  examples: {
    docket: 'entries: [{ number: 1, filed: 2016-01-04, text: COMPLAINT }]',
    found: [
      'Plaintiff filed its motion to compel on March 30, 2016, so any opposition is due by «April 14, 2016».',
    ],
    silent: [
      'Plaintiff filed its motion to compel on March 30, 2016, so any opposition is due by April 13, 2016.',
      'Plaintiff filed its motion on March 30, 2016, and by stipulation any opposition is due by April 20, 2016.',
      'Any opposition is due by April 14, 2016.',
    ],
  },
  *run({ filing, case: context }) {
    const layers = rulesOf(context);
    const court = context?.caseFile?.court?.trim().toLowerCase();
    if (!layers || !court) return;
    for (const [i, block] of filing.blocks.entries()) {
      if (!block.facts.hasDigits || block.facts.dates.length < 2) continue;
      for (const due of block.facts.dates) {
        if (!due.start || due.end || due.yearInferred) continue;
        if (block.facts.roleOf(due).role !== 'deadline') continue;
        const said = readSentence(block, due);
        if (!said) continue;
        const rule = ruleOn(layers, said.what, 'motion', said.from.toString());
        const event = rule?.period?.after ?? rule?.period?.before;
        if (!rule?.period || event !== said.event) continue;
        const days = allowed(rule, court, said.from, context?.caseFile?.closures ?? []);
        const [right] = days;
        if (!right || days.some((day) => due.start?.equals(day))) continue;
        yield {
          range: shift(due.range, filing.starts[i] ?? 0),
          ...(rule.unverified ? { severity: 'hint' } : {}),
          message: `By ${named(rule)} it is due ${formatLongDate(right)}.`,
        };
      }
    }
  },
});

interface Said {
  readonly what: 'opposition' | 'reply';
  readonly from: Temporal.PlainDate;
  readonly event: TriggerEvent;
}

/** The sentence of a due date, where it has just one more date and says what both are. */
function readSentence(block: Block, due: DateMention): Said | undefined {
  const { start, end } = sentenceAround(block.clean, due.range.start);
  const words = block.clean.slice(start, end);
  if (changed.test(words)) return undefined;
  const here = within(block.facts.dates, { start, end });
  const other = here.find((mention) => mention !== due);
  if (here.length !== 2 || !other?.start || other.end || other.yearInferred) return undefined;
  const dueAt = due.range.start - start;
  const leadAt = Math.max(
    0,
    dueAt - 80,
    other.range.start < due.range.start ? other.range.end - start : 0,
  );
  const lead = words.slice(leadAt, dueAt);
  const what = reply.test(lead) ? 'reply' : opposition.test(lead) ? 'opposition' : undefined;
  if (!what || (what === 'reply' && opposition.test(lead))) return undefined;
  const { role } = block.facts.roleOf(other);
  if (role === 'hearing') return { what, from: other.start, event: 'hearing' };
  // The paper that was filed or served, in the words around its own date.
  const around = words.slice(0, leadAt);
  const paper = opposition.test(around) ? 'opposition' : /\bmotion\b/i.test(around) ? 'motion' : '';
  if (paper === '' || (paper === 'motion') !== (what === 'opposition')) return undefined;
  const act =
    role === 'service' ? 'served' : role === 'event' && /\bfiled\b/i.test(words) ? 'filed' : '';
  return act === ''
    ? undefined
    : { what, from: other.start, event: `${paper}-${act}` as TriggerEvent };
}

/** The rule's date; under each way of service where the period runs from service. */
function allowed(
  { period }: CourtRule,
  court: string,
  from: Temporal.PlainDate,
  closures: readonly { readonly day: string }[],
): Temporal.PlainDate[] {
  if (!period) return [];
  const served = period.after?.endsWith('-served') === true;
  return (served ? (['none', 'mail'] as const) : (['none'] as const)).flatMap((service) => {
    const { due, uncertain } = computeDeadline({
      court,
      from,
      period: {
        count: period.count,
        unit: period.unit,
        direction: period.after ? 'after' : 'before',
      },
      service,
      closures,
    });
    return uncertain ? [due, uncertain.date] : [due];
  });
}
