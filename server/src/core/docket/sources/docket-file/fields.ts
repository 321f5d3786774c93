import type { Problem } from '../../../text/problem';
import type { Range } from '../../../text/range';
import { isoDay, longDay } from '../../calendar-day';
import type { IsoDate } from '../../model';
import type { MapNode, Pair, SourceNode } from './node';

/** Collects problems while the values of a docket file are read; each reader gives undefined for a bad value. */
export class Fields {
  readonly problems: Problem[] = [];

  /**
   * @param family what the problems' codes begin with
   * @param camel whether `documentId` may stand for `document-id`, as JSON has it
   */
  constructor(
    private readonly family = 'docket-file',
    private readonly camel = false,
  ) {}

  problem(code: string, range: Range, message: string): undefined {
    // A file of another kind would else give a problem a line.
    if (this.problems.length < 200) {
      this.problems.push({ code: `${this.family}/${code}`, range, message });
    }
    return undefined;
  }

  /**
   * The pairs of a map whose key is one of `known`, by key. An unknown key and a key written
   * twice are problems at the key; of the latter the first counts.
   */
  pairs(node: MapNode, known: readonly string[], what: string): Map<string, Pair> {
    const found = new Map<string, Pair>();
    for (const pair of node.pairs) {
      const key = this.camel
        ? pair.key.replace(/[A-Z]/g, (up) => `-${up.toLowerCase()}`)
        : pair.key;
      if (!known.includes(key)) {
        const near = known.find((one) => sameLetters(one, pair.key));
        const instead = near ? `Write “${near}”` : `Known keys: ${known.join(', ')}`;
        const message = `${what} has no key “${clipped(pair.key)}”. ${instead}.`;
        this.problem('unknown-key', pair.keyRange, message);
      } else if (found.has(key)) {
        this.problem(
          'duplicate-key',
          pair.keyRange,
          `The key “${pair.key}” is here twice; the first counts.`,
        );
      } else {
        found.set(key, pair);
      }
    }
    return found;
  }

  /** A line of text; a number or yes/no written without quotes is taken as written. */
  text(pair: Pair | undefined): string | undefined {
    const node = pair?.value;
    if (!node || isEmpty(node)) return undefined;
    if (node.kind !== 'scalar') return this.wrongType(pair, 'text');
    return node.source;
  }

  /** A whole number from 1 on. */
  count(pair: Pair | undefined): number | undefined {
    const node = pair?.value;
    if (!node || isEmpty(node)) return undefined;
    const value = wholeNumber(node);
    if (value === undefined || value < 1) return this.wrongType(pair, 'a whole number from 1 on');
    return value;
  }

  flag(pair: Pair | undefined): boolean | undefined {
    const node = pair?.value;
    if (!node || isEmpty(node)) return undefined;
    if (node.kind !== 'scalar' || typeof node.value !== 'boolean') {
      return this.wrongType(pair, 'true or false');
    }
    return node.value;
  }

  /** A day of the calendar, `2016-04-11`, with or without quotes. */
  day(pair: Pair | undefined): IsoDate | undefined {
    const node = pair?.value;
    if (!node || isEmpty(node)) return undefined;
    const parts = node.kind === 'scalar' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(node.source) : null;
    if (!parts) return this.wrongType(pair, 'a date like 2016-04-11');
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const iso = isoDay(year, month, day);
    if (iso) return iso;
    const message = `There is no ${longDay(year, month, day)}.`;
    return this.problem('impossible-date', node.range, message);
  }

  /** Numbers of entries: a list, or one number alone. */
  counts(pair: Pair | undefined): readonly number[] | undefined {
    const node = pair?.value;
    if (!node || isEmpty(node)) return undefined;
    const found: number[] = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
      const value = wholeNumber(item);
      if (value !== undefined && value > 0) found.push(value);
      else {
        const message = 'An entry number belongs here, a whole number from 1 on.';
        this.problem('wrong-type', item.range, message);
      }
    }
    return found;
  }

  private wrongType(pair: Pair | undefined, wanted: string): undefined {
    if (!pair) return undefined;
    this.problem('wrong-type', shown(pair), `“${pair.key}” must be ${wanted}.`);
    return undefined;
  }
}

/** Nothing written behind the key, or `null`. */
export function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function wholeNumber(node: SourceNode): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number')
    return Number.isSafeInteger(node.value) ? node.value : undefined;
  return /^\d{1,15}$/.test(node.source) ? Number(node.source) : undefined;
}

/** A whole list or map underlined would hide the line that is meant. */
function shown(pair: Pair): Range {
  return pair.value.kind === 'scalar' ? pair.value.range : pair.keyRange;
}

/** `documentId`, `Document_ID` and `document-id` are meant to be the same. */
function sameLetters(a: string, b: string): boolean {
  const bare = (key: string) =>
    key
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/s$/, '');
  return bare(a) === bare(b);
}

function clipped(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
