import { widthOf } from './reporters/display';

/** A paragraph in lines of at most so many columns; a longer word has a line of its own. */
export function* wrapped(text: string, columns: number, indent = ''): Iterable<string> {
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? `${indent}${word}` : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      yield line;
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  if (line !== '') yield line;
}
