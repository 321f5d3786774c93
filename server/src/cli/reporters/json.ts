import type { Listing } from '../listing';
import type { Reporter } from './reporter';

/**
 * `{ "files": [ { "file": …, "findings": [ … ] } ] }`, one item a line; files that could not be
 * read stand beside it under `errors`, a key that is there only where one is.
 */
export function jsonReporter<T>({ key, toJson }: Listing<T>): Reporter<T> {
  let isFirst = true;
  return {
    *begin() {
      yield '{ "files": [';
    },
    *file({ file, document, items }) {
      yield `${isFirst ? '' : ','}\n  { "file": ${JSON.stringify(file)}, "${key}": [`;
      isFirst = false;
      for (const [i, item] of items.entries()) {
        yield `${i > 0 ? ',' : ''}\n    ${JSON.stringify(toJson(item, document))}`;
      }
      yield items.length > 0 ? '\n  ] }' : '] }';
    },
    *end({ unreadable }) {
      yield isFirst ? ']' : '\n]';
      if (unreadable.length > 0) {
        const errors = unreadable.map((one) => `\n  ${JSON.stringify(one)}`);
        yield `, "errors": [${errors.join(',')}\n]`;
      }
      yield ' }\n';
    },
  };
}
