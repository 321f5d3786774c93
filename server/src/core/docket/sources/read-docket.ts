import type { DocketReading } from '../model';
import type { SourceFile } from './define';
import { docketSourceFormats } from './table';
import { whatItIs } from './what-it-is';

/**
 * Reads a docket file of any known format; the first that recognises it reads it. A file that
 * none does gives no docket and one problem that says what the file is instead. Never throws.
 */
export function readDocket(file: SourceFile): DocketReading {
  for (const format of docketSourceFormats) {
    if (!format.recognises(file)) continue;
    try {
      return emptyOr(format.read(file));
    } catch {
      // A fault of ours, not of the file's; the last good docket stays in force.
      const message = `This file looks like ${format.label}, but it cannot be read.`;
      return { problems: [{ code: 'source/unreadable', range: { start: 0, end: 0 }, message }] };
    }
  }
  return { problems: [whatItIs(file)] };
}

/** A saved docket with no entries is most often a report that was cut short or asked for wrongly. */
function emptyOr(reading: DocketReading): DocketReading {
  const { docket, problems } = reading;
  // A docket.yaml of one's own may begin empty.
  if (!docket || docket.entries.length > 0 || problems.length > 0) return reading;
  if (/^(?:yaml|json)$/.test(docket.source.kind)) return reading;
  const message = 'This is a docket, but it holds no entries.';
  const range = { start: 0, end: 0 };
  return { docket, problems: [{ code: 'source/no-entries', severity: 'warning', range, message }] };
}
