import type { courtFileKeys, courtRuleKeys, rulePeriodKeys } from './read-court-file';
import { paperKinds, periodUnits, ruleSubjects, triggerEvents } from './rules/rule';

const text = { type: 'string' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const whole = { type: 'integer', minimum: 1 } as const;

const period: Record<(typeof rulePeriodKeys)[number], object> = {
  count: whole,
  unit: { enum: periodUnits, default: 'days' },
  after: { enum: triggerEvents, description: 'The event the period runs on from.' },
  before: { enum: triggerEvents, description: 'The event the period runs back from.' },
};

const rule: Record<(typeof courtRuleKeys)[number], object> = {
  what: { enum: ruleSubjects, description: 'What the rule fixes.' },
  for: { enum: paperKinds, description: 'The kind of paper it is about.' },
  period: {
    type: 'object',
    additionalProperties: false,
    required: ['count'],
    properties: period,
    oneOf: [{ required: ['after'] }, { required: ['before'] }],
  },
  limit: { ...whole, description: 'Pages or words.' },
  note: text,
  rule: { ...text, description: 'Its number, as it is cited: Civil L.R. 7-3(a).' },
  source: { ...text, description: 'Where the value was read.' },
  from: { ...day, description: 'First day it is law.' },
  until: { ...day, description: 'Last day it is law.' },
  checked: { ...day, description: 'The day it was last held against its source.' },
  unverified: { type: 'boolean', description: 'Not read at a source: gives hints only.' },
};

const file: Record<(typeof courtFileKeys)[number], object> = {
  court: { ...text, description: 'PACER id of the court: cand.' },
  judge: { ...text, description: 'Makes the file a standing order, for this judge’s cases only.' },
  state: { ...text, description: 'Postal letters of the state whose holidays count.' },
  cite: { ...text, description: 'The form of docket citations: Dkt. No.' },
  rules: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['what', 'for', 'rule', 'source'],
      properties: rule,
    },
  },
};

/** The JSON schema of a court file, from the reader's own lists of keys and words. */
export const courtSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Pincite court file',
  description: 'Rules of a court, or a standing order of one of its judges.',
  type: 'object',
  additionalProperties: false,
  required: ['court'],
  properties: file,
} as const;
