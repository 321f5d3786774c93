import type { Listing, PrettyStyle } from '../listing';
import type { Reporter } from './reporter';

/** What a person reads, and a line at the end that sums up. */
export function prettyReporter<T>(listing: Listing<T>, style: PrettyStyle): Reporter<T> {
  let files = 0;
  let filesWithItems = 0;
  let items = 0;
  return {
    *begin() {},
    *file(file) {
      files++;
      if (file.items.length === 0) return;
      filesWithItems++;
      items += file.items.length;
      for (const line of listing.toLines(file, style)) yield `${line}\n`;
      yield '\n';
    },
    *end({ unreadable }) {
      const [one, several] = listing.nouns;
      const found =
        items === 0
          ? `No ${several} in ${counted(files, 'file', 'files')}`
          : `${counted(items, one, several)} in ${share(filesWithItems, files)}`;
      const lost = unreadable.length === 0 ? '' : `; ${unreadable.length} could not be read`;
      yield `${style.paint('bold', found + lost)}\n`;
    },
  };
}

/** `1 file`, or of several `2 of 12 files`. */
function share(some: number, all: number): string {
  return some === all
    ? counted(all, 'file', 'files')
    : `${some} of ${counted(all, 'file', 'files')}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
