import { Fields } from '../../docket/sources/docket-file/fields';
import { readYaml } from '../../docket/sources/docket-file/from-yaml';
import type { MapNode, Pair } from '../../docket/sources/docket-file/node';
import type { Problem } from '../../text/problem';
import { courtById } from '../courts';
import { readRules } from '../read-court-file';
import { type LetterPractice, letterPractices, type Sourced, type StandingOrder } from './model';

export interface StandingOrdersReading {
  readonly orders: readonly StandingOrder[];
  readonly problems: readonly Problem[];
}

export const standingOrderKeys = [
  'judge',
  'court',
  'letters',
  'letter-pages',
  'motion-pages',
  'type-size',
  'confer',
  'due',
  'letter-parts',
  'rules',
  'source',
  'from',
  'verified',
] as const;

/**
 * Reads `standing-orders.yaml` of a case folder: a list `orders`, each with a judge, a court, a
 * source and what it says; times and lengths are `rules` as in a court file. Without
 * `verified: true` a rule gives a hint at most. Problems stand at the key or value they are about;
 * what is left out for one is left out alone.
 */
export function readStandingOrders(text: string): StandingOrdersReading {
  const read = readYaml(text);
  const problems = read.problems.map((problem) => ({
    ...problem,
    code: problem.code.replace(/^[^/]+/, 'standing-orders'),
  }));
  const { root } = read;
  if (!root) return { orders: [], problems };
  const fields = new Fields('standing-orders');
  const orders: StandingOrder[] = [];
  const list =
    root.kind === 'map' ? fields.pairs(root, ['orders'], 'This file').get('orders') : undefined;
  const items =
    root.kind === 'list' ? root.items : list?.value.kind === 'list' ? list.value.items : undefined;
  if (!items) {
    const range = list?.keyRange ?? { start: root.range.start, end: root.range.start };
    fields.problem('wrong-type', range, 'Standing orders are a list under the key “orders”.');
  }
  for (const item of items ?? []) {
    if (item.kind !== 'map') {
      fields.problem('wrong-type', item.range, 'A standing order has keys: judge, court, source.');
      continue;
    }
    const order = readOrder(fields, item);
    if (order) orders.push(order);
  }
  return { orders, problems: [...problems, ...fields.problems] };
}

function readOrder(fields: Fields, map: MapNode): StandingOrder | undefined {
  const pairs = fields.pairs(map, standingOrderKeys, 'A standing order');
  const judge = fields.text(pairs.get('judge'));
  const court = fields.text(pairs.get('court'));
  const source = fields.text(pairs.get('source'));
  const verified = fields.flag(pairs.get('verified')) ?? false;
  const from = fields.day(pairs.get('from'));
  const at = { start: map.range.start, end: map.range.start + 1 };
  if (judge === undefined) fields.problem('missing-key', at, 'A standing order needs a judge.');
  if (court === undefined) fields.problem('missing-key', at, 'A standing order needs a court.');
  if (source === undefined) {
    fields.problem('missing-key', at, 'A standing order needs its source: where it was read.');
  }
  if (court !== undefined && !courtById(court)) {
    fields.problem(
      'unknown-court',
      pairs.get('court')?.value.range ?? at,
      `There is no district court “${court}”.`,
    );
  }
  if (judge === undefined || court === undefined || source === undefined) return undefined;
  const say = <T>(value: T): Sourced<T> => ({ value, source, verified, ...(from ? { from } : {}) });
  const letters = practice(fields, pairs.get('letters'));
  const letterPages = fields.count(pairs.get('letter-pages'));
  const motionPages = fields.count(pairs.get('motion-pages'));
  const typeSize = fields.count(pairs.get('type-size'));
  const rules = readRules(fields, pairs.get('rules'), {
    source,
    rule: `${judge}’s standing order`,
    ...(from ? { from } : {}),
    ...(verified ? {} : { unverified: true }),
  });
  const confer = fields.text(pairs.get('confer'));
  const due = fields.text(pairs.get('due'));
  const parts = texts(fields, pairs.get('letter-parts'));
  return {
    judge,
    court: court.trim().toLowerCase(),
    ...(letters ? { letters: say(letters) } : {}),
    ...(letterPages ? { letterPages: say(letterPages) } : {}),
    ...(motionPages ? { motionPages: say(motionPages) } : {}),
    ...(typeSize ? { typeSize: say(typeSize) } : {}),
    ...(confer ? { confer: say(confer) } : {}),
    ...(due ? { due: say(due) } : {}),
    ...(parts.length > 0 ? { letterParts: say(parts) } : {}),
    ...(rules.length > 0 ? { rules } : {}),
  };
}

function practice(fields: Fields, pair: Pair | undefined): LetterPractice | undefined {
  const written = fields.text(pair);
  if (!pair || written === undefined) return undefined;
  const known = letterPractices.find((one) => one === written);
  if (known) return known;
  return fields.problem(
    'wrong-value',
    pair.value.range,
    `“letters” is one of: ${letterPractices.join(', ')}.`,
  );
}

function texts(fields: Fields, pair: Pair | undefined): string[] {
  if (!pair) return [];
  const items = pair.value.kind === 'list' ? pair.value.items : [pair.value];
  return items.flatMap((item) => {
    if (item.kind === 'scalar') return item.value === null ? [] : [item.source];
    fields.problem('wrong-type', item.range, `“${pair.key}” takes text, or a list of texts.`);
    return [];
  });
}
