import { letterPractices } from './judges/model';
import type { standingOrderKeys } from './judges/read-standing-orders';
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

/** @param needed what the list that a rule stands in does not say for it */
const rules = (needed: readonly string[]) => ({
  type: 'array',
  items: { type: 'object', additionalProperties: false, required: needed, properties: rule },
});

const file: Record<(typeof courtFileKeys)[number], object> = {
  court: { ...text, description: 'PACER id of the court: cand.' },
  judge: { ...text, description: 'Makes the file a standing order, for this judge’s cases only.' },
  state: { ...text, description: 'Postal letters of the state whose holidays count.' },
  cite: { ...text, description: 'The form of docket citations: Dkt. No.' },
  rules: rules(['what', 'for', 'rule', 'source']),
};

const order: Record<(typeof standingOrderKeys)[number], object> = {
  judge: { ...text, description: 'The judge’s name, or the last part of it.' },
  court: { ...text, description: 'PACER id of the judge’s court: cand.' },
  letters: { enum: letterPractices, description: 'How discovery disputes are brought.' },
  'letter-pages': { ...whole, description: 'Pages of a discovery letter.' },
  'motion-pages': { ...whole, description: 'Pages of a motion for leave to file a letter.' },
  'type-size': { ...whole, description: 'Points of the type.' },
  confer: { ...text, description: 'How counsel must confer: in person or by telephone.' },
  due: { ...text, description: 'When the letter is due.' },
  'letter-parts': {
    type: ['array', 'string'],
    items: text,
    description: 'What the letter must hold.',
  },
  rules: {
    ...rules(['what', 'for']),
    description: 'Times and lengths that the judge sets, before those of the court.',
  },
  source: { ...text, description: 'Where it was read.' },
  from: { ...day, description: 'The first day it held.' },
  verified: { type: 'boolean', description: 'Held against its source; else it gives hints only.' },
};

/** The JSON schema of `standing-orders.yaml`. */
export const standingOrdersSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Pincite standing orders',
  description: 'Standing orders of judges, a layer over the rules of their courts.',
  type: 'object',
  additionalProperties: false,
  required: ['orders'],
  properties: {
    orders: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['judge', 'court', 'source'],
        properties: order,
      },
    },
  },
} as const;

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
