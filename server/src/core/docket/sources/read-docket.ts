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
      return format.read(file);
    } catch {
      // A fault of ours, not of the file's; the last good docket stays in force.
      const message = `This file looks like ${format.label}, but it cannot be read.`;
      return { problems: [{ code: 'source/unreadable', range: { start: 0, end: 0 }, message }] };
    }
  }
  return { problems: [whatItIs(file)] };
}
