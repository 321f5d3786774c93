import { closest, distance } from 'fastest-levenshtein';
import { readYaml } from '../../docket/sources/docket-file/from-yaml';
import { keysAt } from '../../text/key-table';
import type { Problem } from '../../text/problem';
import { overlaps, type Range, touches } from '../../text/range';
import type { CodeAction } from '../code-actions';
import { type CaseSource, keysOf } from './source';
import { treePlaceAt } from './tree-place';

/** A quick fix of a case source, with the problem that it mends. */
export interface SourceFix extends Omit<CodeAction, 'finding'> {
  readonly problem: Problem;
}

/** “Change to …” for the unknown keys that touch a range, where a known key is near enough. */
export function fixSource(
  source: CaseSource,
  problems: readonly Problem[],
  range: Range,
): SourceFix[] {
  const here = problems.filter(
    (problem) =>
      problem.code.endsWith('/unknown-key') &&
      (overlaps(problem.range, range) || touches(problem.range, range.start)),
  );
  if (here.length === 0) return [];
  const { root } = readYaml(source.text);
  return here.flatMap((problem): SourceFix[] => {
    const place = treePlaceAt(root, problem.range.start);
    if (!place || place.value) return [];
    const taken = new Set(place.map.pairs.map(({ key }) => key));
    const known = Object.keys(keysAt(keysOf(source), place.path) ?? {});
    const near = nearest(
      place.pair.key,
      known.filter((key) => !taken.has(key)),
    );
    if (near === undefined) return [];
    const quote = /^["']/.exec(source.text.slice(problem.range.start))?.[0] ?? '';
    const edits = [{ range: problem.range, text: `${quote}${near}${quote}` }];
    return [{ title: `Change to “${near}”`, kind: 'quickfix', edits, problem, preferred: true }];
  });
}

/** The known key that a misspelt one is near, by at most a third of its letters. */
function nearest(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || key.length > 40) return undefined;
  const lower = key.toLowerCase();
  const best = closest(lower, known);
  return distance(lower, best) <= Math.max(1, Math.ceil(lower.length / 3)) ? best : undefined;
}
