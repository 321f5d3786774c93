import { longDate } from '../docket/calendar-day';
import { newestFirst } from '../docket/docket-index';
import { bareText, matchEntries } from '../docket/merge/match-entries';
import type { Docket, DocketEntry } from '../docket/model';
import type { Problem } from '../text/problem';

/** A file that disagrees with a newer one of the same case is said so this often at most. */
const most = 50;

/**
 * Where the docket files of a case disagree: the newer one counts, and the older is told so at the
 * entry. Days and page counts must be different, texts begin differently; a text that is cut short
 * or goes on is no disagreement.
 */
export function sourcesDiffer(
  dockets: readonly Docket[],
): readonly { readonly file: string; readonly problems: readonly Problem[] }[] {
  if (dockets.length < 2) return [];
  const [newest, ...older] = newestFirst(dockets);
  if (!newest) return [];
  return older.flatMap((docket) => {
    const problems: Problem[] = [];
    for (const { ours, theirs } of matchEntries(newest.entries, docket.entries).pairs) {
      if (problems.length >= most) break;
      const what = difference(ours, theirs, docket.source.kind === 'rss');
      if (what === undefined) continue;
      const { start, end } = theirs.range;
      problems.push({
        code: 'docket/sources-differ',
        severity: 'information',
        range: { start, end: Math.min(end, start + 200) },
        message: `Entry ${theirs.number ?? ''}: ${what} in ${nameOf(newest)}${asOf(newest)}, which counts.`,
      });
    }
    return problems.length > 0 ? [{ file: docket.source.file, problems }] : [];
  });
}

function difference(
  newer: DocketEntry,
  older: DocketEntry,
  shortTexts: boolean,
): string | undefined {
  if (older.number === null) return undefined;
  const sure = !newer.filedUncertain && !older.filedUncertain;
  if (sure && newer.filed && older.filed && newer.filed !== older.filed) {
    return `filed ${longDate(older.filed)} here, ${longDate(newer.filed)}`;
  }
  if (newer.pages && older.pages && newer.pages !== older.pages) {
    return `${older.pages} pages here, ${newer.pages}`;
  }
  if (shortTexts || newer.text === older.text) return undefined;
  const [a, b] = [bareText(newer.text), bareText(older.text)];
  const begins = Math.min(a.length, b.length, 30);
  return begins > 0 && a.slice(0, begins) !== b.slice(0, begins) && !a.includes(b) && !b.includes(a)
    ? 'another text stands'
    : undefined;
}

function nameOf({ source }: Docket): string {
  return source.file.slice(source.file.lastIndexOf('/') + 1);
}

function asOf({ source }: Docket): string {
  return source.asOf === undefined ? '' : ` (as of ${longDate(source.asOf)})`;
}
