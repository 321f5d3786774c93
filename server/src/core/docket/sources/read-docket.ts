import type { DocketReading } from '../model';
import type { SourceFile } from './define';
import { docketSourceFormats } from './table';

/**
 * Reads a docket file of any known format. A file that no format recognises gives no docket and
 * one problem that says what the file is instead. Never throws.
 */
export function readDocket(file: SourceFile): DocketReading {
  for (const format of docketSourceFormats) {
    if (!format.recognises(file)) continue;
    try {
      return format.read(file);
    } catch {
      const message = `This file looks like ${format.label}, but it cannot be read.`;
      return { problems: [{ code: 'source/unreadable', range: { start: 0, end: 0 }, message }] };
    }
  }
  const message = 'This file is no docket that Pincite can read.';
  return { problems: [{ code: 'source/not-a-docket', range: { start: 0, end: 0 }, message }] };
}
