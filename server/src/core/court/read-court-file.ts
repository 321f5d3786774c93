import { Fields } from '../docket/sources/docket-file/fields';
import { readYaml } from '../docket/sources/docket-file/from-yaml';
import type { MapNode, Pair } from '../docket/sources/docket-file/node';
import type { Problem } from '../text/problem';
import { courtById } from './courts';
import {
  type CourtRule,
  type CourtRules,
  paperKinds,
  periodUnits,
  type RulePeriod,
  ruleSubjects,
  triggerEvents,
} from './rules/rule';

export const courtFileKeys = ['court', 'judge', 'state', 'cite', 'rules'] as const;
export const courtRuleKeys = [
  'what',
  'for',
  'period',
  'limit',
  'note',
  'rule',
  'source',
  'from',
  'until',
  'checked',
  'unverified',
] as const;
export const rulePeriodKeys = ['count', 'unit', 'after', 'before'] as const;

/** What the reading of a court file gave: what could be read of it, and what was wrong. */
export interface CourtFileReading {
  readonly rules?: CourtRules;
  readonly problems: readonly Problem[];
}

/**
 * Reads a court file of a case folder, `courts/ID.yaml` (or JSON), the same form as the courts that
 * come with Pincite. Problems stand at the key or value they are about; a rule that is not whole is
 * left out, and the others stay.
 */
export function readCourtFile(text: string): CourtFileReading {
  const read = readYaml(text);
  const problems = read.problems.map((problem) => ({
    ...problem,
    code: problem.code.replace(/^[^/]+/, 'court-file'),
  }));
  const { root } = read;
  if (!root) return { problems };
  const fields = new Fields('court-file');
  if (root.kind !== 'map') {
    fields.problem('wrong-type', root.range, 'A court file is a list of keys: court, rules.');
    return { problems: [...problems, ...fields.problems] };
  }
  const pairs = fields.pairs(root, courtFileKeys, 'A court file');
  const court = fields.text(pairs.get('court'))?.trim().toLowerCase();
  const courtPair = pairs.get('court');
  if (court === undefined) {
    const start = { start: root.range.start, end: root.range.start + 1 };
    if (!courtPair) fields.problem('missing-key', start, 'The key “court” is missing.');
  } else if (!courtById(court) && courtPair) {
    fields.problem('unknown-court', courtPair.value.range, `“${court}” is no district court’s id.`);
  }
  const rules = readRules(fields, pairs.get('rules'));
  const all = [...problems, ...fields.problems];
  if (court === undefined) return { problems: all };
  const judge = fields.text(pairs.get('judge'));
  const state = fields.text(pairs.get('state'));
  const cite = fields.text(pairs.get('cite'));
  return {
    rules: {
      court,
      ...(judge ? { judge } : {}),
      ...(state ? { state } : {}),
      ...(cite ? { cite } : {}),
      rules,
    },
    problems: all,
  };
}

/** What a rule has of the list it stands in, where it does not say it itself. */
export type RuleDefaults = Partial<Pick<CourtRule, 'rule' | 'source' | 'from' | 'unverified'>>;

/** Reads the list `rules` of a court file, or of a standing order. */
export function readRules(
  fields: Fields,
  pair: Pair | undefined,
  defaults: RuleDefaults = {},
): CourtRule[] {
  const node = pair?.value;
  if (!node || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind !== 'list') {
    fields.problem('wrong-type', node.range, '“rules” is a list.');
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind !== 'map') {
      fields.problem('wrong-type', item.range, 'A rule has keys of its own: what, for, rule.');
      return [];
    }
    const rule = readRule(fields, item, defaults);
    return rule ? [rule] : [];
  });
}

function readRule(fields: Fields, map: MapNode, defaults: RuleDefaults): CourtRule | undefined {
  const pairs = fields.pairs(map, courtRuleKeys, 'A rule');
  const first = map.pairs[0]?.keyRange ?? map.range;
  for (const key of ['what', 'for', 'rule', 'source']) {
    if (pairs.has(key) || key in defaults) continue;
    fields.problem('missing-key', first, `A rule needs the key “${key}”.`);
  }
  const what = oneOf(fields, pairs.get('what'), ruleSubjects);
  const paper = oneOf(fields, pairs.get('for'), paperKinds);
  const rule = fields.text(pairs.get('rule')) ?? defaults.rule;
  const source = fields.text(pairs.get('source')) ?? defaults.source;
  const period = readPeriod(fields, pairs.get('period'));
  const found = {
    limit: fields.count(pairs.get('limit')),
    note: fields.text(pairs.get('note')),
    from: fields.day(pairs.get('from')) ?? defaults.from,
    until: fields.day(pairs.get('until')),
    checked: fields.day(pairs.get('checked')),
    unverified: fields.flag(pairs.get('unverified')) ?? defaults.unverified,
  };
  if (found.from && found.until && found.from > found.until) {
    fields.problem('order', first, '“until” is before “from”.');
  }
  if (!what || !paper || !rule || !source) return undefined;
  if (pairs.has('period') && !period) return undefined;
  return {
    what,
    for: paper,
    ...(period ? { period } : {}),
    ...defined(found),
    rule,
    source,
  };
}

function readPeriod(fields: Fields, pair: Pair | undefined): RulePeriod | undefined {
  const node = pair?.value;
  if (!node) return undefined;
  if (node.kind !== 'map') {
    return fields.problem(
      'wrong-type',
      node.range,
      '“period” has keys of its own: { count: 14, unit: days, after: motion-filed }.',
    );
  }
  const pairs = fields.pairs(node, rulePeriodKeys, 'A period');
  const count = fields.count(pairs.get('count'));
  const unit = pairs.has('unit') ? oneOf(fields, pairs.get('unit'), periodUnits) : 'days';
  const after = oneOf(fields, pairs.get('after'), triggerEvents);
  const before = oneOf(fields, pairs.get('before'), triggerEvents);
  if (count === undefined && !pairs.has('count')) {
    fields.problem('missing-key', node.range, 'A period needs the key “count”.');
  }
  if (pairs.has('after') === pairs.has('before')) {
    fields.problem('order', node.range, 'A period runs “after” one event or “before” one.');
    return undefined;
  }
  if (count === undefined || unit === undefined || (!after && !before)) return undefined;
  return { count, unit, ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

function oneOf<T extends string>(
  fields: Fields,
  pair: Pair | undefined,
  words: readonly T[],
): T | undefined {
  const written = fields.text(pair);
  if (written === undefined || !pair) return undefined;
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  const message = `“${pair.key}” is one of: ${words.join(', ')}.`;
  return fields.problem('unknown-word', pair.value.range, message);
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
