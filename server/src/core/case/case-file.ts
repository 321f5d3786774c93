import { Fields } from '../docket/sources/docket-file/fields';
import { readYaml } from '../docket/sources/docket-file/from-yaml';
import type { MapNode, Pair, SourceNode } from '../docket/sources/docket-file/node';
import type { Problem } from '../text/problem';
import type { Range } from '../text/range';
import type { Closure } from '../time/court-time/calendar';
import { caseKeys, closureKeys, counselKeys, partyKeys, relatedKeys } from './case-keys';

/** `case.yaml`: the court, the number, the people and where the docket is. */
export interface CaseFile {
  readonly court?: string;
  readonly division?: string;
  readonly number?: string;
  readonly judge?: string;
  readonly magistrate?: string;
  readonly parties: readonly CaseParty[];
  readonly counsel: readonly CaseCounsel[];
  /** Docket files as written, relative to the case folder; globs allowed. Empty: found by name. */
  readonly docket: readonly string[];
  /** Call logs as written, relative to the case folder. Empty: found by name. */
  readonly calls: readonly string[];
  readonly record?: string;
  /** The form this case uses: `Docket No.` */
  readonly cite?: string;
  readonly related: readonly RelatedCase[];
  /** `8, 4th Floor`, for hearings. */
  readonly courtroom?: string;
  /** The day the complaint was filed and the day of trial, as written. */
  readonly complaintFiled?: string;
  readonly trial?: string;
  /** A class action, a jury demanded, papers filed under seal: captions say so. */
  readonly classAction?: boolean;
  readonly jury?: boolean;
  readonly sealed?: boolean;
  /** Of consolidated cases: the lead case's number and those of the members. */
  readonly lead?: string;
  readonly members?: readonly string[];
  /** `2741`, for a multidistrict litigation. */
  readonly mdl?: string;
  /** `Harbor Freight Antitrust Litigation`: a title that stands in place of the parties. */
  readonly inRe?: string;
  /** `Alameda County Superior Court, Case No. RG15000000`. */
  readonly removedFrom?: string;
  /** Days on which the clerk's office could not be reached: Fed. R. Civ. P. 6(a)(3). */
  readonly closures: readonly Closure[];
  /** Court files as written, relative to the case folder, the weightiest last. */
  readonly courtRules: readonly string[];
  readonly range: Range;
}

export interface CaseParty {
  readonly name: string;
  readonly role?: string;
  readonly short?: string;
  /** Of the short name as it is written, its quotation marks included. */
  readonly shortRange?: Range;
  readonly range: Range;
}

export interface CaseCounsel {
  readonly name: string;
  readonly bar?: string;
  readonly firm?: string;
  readonly address: readonly string[];
  readonly phone?: string;
  readonly email?: string;
  readonly for: readonly string[];
}

export interface RelatedCase {
  readonly name: string;
  readonly number?: string;
  readonly docket: readonly string[];
}

/** What the reading of a case file gave: the case as far as it could be read, and what was wrong. */
export interface CaseFileReading {
  readonly caseFile?: CaseFile;
  readonly problems: readonly Problem[];
}

/**
 * Reads `case.yaml` (or `case.json`). Problems stand at the key or value they are about; a file
 * that is no YAML gives its problems and no case.
 */
export function readCaseFile(text: string): CaseFileReading {
  // JSON is YAML too, and a case file is small.
  const read = readYaml(text);
  const problems = read.problems.map((problem) => ({
    ...problem,
    code: problem.code.replace(/^[^/]+/, 'case-file'),
  }));
  const { root } = read;
  if (!root) {
    if (problems.length === 0) problems.push(empty);
    return { problems };
  }
  const fields = new Fields('case-file');
  if (root.kind !== 'map') {
    fields.problem(
      'wrong-type',
      root.range,
      'A case file is a list of keys: court, number, parties, docket.',
    );
    return { problems: [...problems, ...fields.problems] };
  }
  const pairs = fields.pairs(root, Object.keys(caseKeys), 'A case file');
  for (const key of ['court', 'number'] as const) {
    if (!pairs.has(key))
      fields.problem('missing-key', firstLine(text, root.range), `The key “${key}” is missing.`);
  }
  const textOf = (key: string) => fields.text(pairs.get(key));
  return {
    caseFile: {
      ...optional({
        court: textOf('court'),
        division: textOf('division'),
        number: textOf('number'),
        judge: textOf('judge'),
        magistrate: textOf('magistrate'),
        record: textOf('record'),
        cite: textOf('cite'),
        courtroom: textOf('courtroom'),
        complaintFiled: textOf('complaint-filed'),
        trial: textOf('trial'),
        classAction: fields.flag(pairs.get('class')),
        jury: fields.flag(pairs.get('jury')),
        sealed: fields.flag(pairs.get('sealed')),
        lead: textOf('lead'),
        mdl: textOf('mdl'),
        inRe: textOf('in-re'),
        removedFrom: textOf('removed-from'),
      }),
      ...(pairs.has('members') ? { members: texts(fields, pairs.get('members')) } : {}),
      parties: maps(fields, pairs.get('parties')).map((map) => readParty(fields, map)),
      counsel: maps(fields, pairs.get('counsel')).map((map) => readCounsel(fields, map)),
      docket: texts(fields, pairs.get('docket')),
      calls: texts(fields, pairs.get('calls')),
      related: readRelated(fields, pairs.get('related')),
      closures: readClosures(fields, pairs.get('closures')),
      courtRules: texts(fields, pairs.get('court-rules')),
      range: root.range,
    },
    problems: [...problems, ...fields.problems],
  };
}

const empty: Problem = {
  code: 'case-file/empty',
  range: { start: 0, end: 0 },
  message: 'This case file is empty: it needs at least a court and a number.',
};

function readParty(fields: Fields, map: MapNode): CaseParty {
  const pairs = fields.pairs(map, Object.keys(partyKeys), 'A party');
  const name = fields.text(pairs.get('name'));
  if (name === undefined) fields.problem('missing-key', map.range, 'A party needs a name.');
  return {
    name: name ?? '',
    range: map.range,
    ...optional({
      role: fields.text(pairs.get('role')),
      short: fields.text(pairs.get('short')),
      shortRange: pairs.get('short')?.value.range,
    }),
  };
}

function readCounsel(fields: Fields, map: MapNode): CaseCounsel {
  const pairs = fields.pairs(map, Object.keys(counselKeys), 'Counsel');
  return {
    name: fields.text(pairs.get('name')) ?? '',
    address: texts(fields, pairs.get('address')),
    for: texts(fields, pairs.get('for')),
    ...optional({
      bar: fields.text(pairs.get('bar')),
      firm: fields.text(pairs.get('firm')),
      phone: fields.text(pairs.get('phone')),
      email: fields.text(pairs.get('email')),
    }),
  };
}

function readRelated(fields: Fields, pair: Pair | undefined): RelatedCase[] {
  if (pair?.value.kind !== 'map') {
    if (pair && !isNull(pair.value))
      fields.problem('wrong-type', pair.value.range, '“related” is a map of names to cases.');
    return [];
  }
  return pair.value.pairs.flatMap(({ key, value }) => {
    if (value.kind !== 'map') {
      fields.problem('wrong-type', value.range, 'A related case has the keys number and docket.');
      return [];
    }
    const pairs = fields.pairs(value, Object.keys(relatedKeys), 'A related case');
    return [
      {
        name: key,
        docket: texts(fields, pairs.get('docket')),
        ...optional({ number: fields.text(pairs.get('number')) }),
      },
    ];
  });
}

/** Days, each alone (`2016-04-20`) or with its reason (`{ day: 2016-04-20, why: storm }`). */
function readClosures(fields: Fields, pair: Pair | undefined): Closure[] {
  if (!pair || isNull(pair.value)) return [];
  const items = pair.value.kind === 'list' ? pair.value.items : [pair.value];
  return items.flatMap((item): Closure[] => {
    const pairs =
      item.kind === 'map' ? fields.pairs(item, Object.keys(closureKeys), 'A closure') : undefined;
    if (pairs && !pairs.has('day'))
      fields.problem('missing-key', item.range, 'A closure needs a day.');
    const day = fields.day(pairs ? pairs.get('day') : { ...pair, value: item });
    const why = fields.text(pairs?.get('why'));
    return day ? [{ day, ...(why ? { why } : {}) }] : [];
  });
}

/** The maps of a list; anything else in it is a problem at its place. */
function maps(fields: Fields, pair: Pair | undefined): MapNode[] {
  if (!pair || isNull(pair.value)) return [];
  if (pair.value.kind !== 'list') {
    fields.problem('wrong-type', pair.value.range, `“${pair.key}” is a list.`);
    return [];
  }
  return pair.value.items.filter((item): item is MapNode => {
    if (item.kind !== 'map')
      fields.problem(
        'wrong-type',
        item.range,
        `Each of “${pair.key}” has keys of its own, such as name.`,
      );
    return item.kind === 'map';
  });
}

/** One text or a list of texts. */
function texts(fields: Fields, pair: Pair | undefined): string[] {
  if (!pair || isNull(pair.value)) return [];
  const items: readonly SourceNode[] = pair.value.kind === 'list' ? pair.value.items : [pair.value];
  return items.flatMap((item) => {
    if (item.kind === 'scalar') return isNull(item) ? [] : [item.source];
    fields.problem('wrong-type', item.range, `“${pair.key}” takes text, or a list of texts.`);
    return [];
  });
}

function isNull(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function firstLine(text: string, range: Range): Range {
  const end = text.indexOf('\n', range.start);
  return { start: range.start, end: end < 0 ? range.end : end };
}

/** The object without its undefined members. */
function optional<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
