import type { Range } from '../../../text/range';
import { type Attributes, scanMarkup } from '../html/scan';

/** An element of an XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** The element's own text, entities decoded, that of its children left out. */
  readonly text: string;
  readonly children: readonly Element[];
  /** From `<` of its opening tag to behind its closing tag; to the text's end where that is missing. */
  readonly range: Range;
}

interface Open {
  name: string;
  attributes: Attributes;
  text: string;
  children: Element[];
  start: number;
}

/** Deeper elements are left out: our formats have five levels. */
const deepest = 30;

/**
 * Reads XML into elements, forgiving what is not closed. Names are in lower case. One pass, own
 * stack of bounded depth; document types and their entities are not read at all.
 */
export function readElements(text: string): Element {
  const root: Open = { name: '', attributes: {}, text: '', children: [], start: 0 };
  const stack: Open[] = [root];
  let tooDeep = 0;
  const close = (end: number): void => {
    const done = stack.pop();
    if (!done) return;
    const { name, attributes, text: own, children, start } = done;
    stack.at(-1)?.children.push({ name, attributes, text: own, children, range: { start, end } });
  };
  scanMarkup(
    text,
    {
      open(name, start, _end, attributes) {
        if (stack.length >= deepest) tooDeep++;
        else stack.push({ name, attributes, text: '', children: [], start });
      },
      close(name, _start, end) {
        if (tooDeep > 0) {
          tooDeep--;
          return;
        }
        const at = stack.findLastIndex((open) => open.name === name);
        if (at < 1) return;
        while (stack.length > at) close(end);
      },
      text(piece) {
        const open = stack.at(-1);
        if (open && tooDeep === 0) open.text += piece;
      },
    },
    true,
  );
  while (stack.length > 1) close(text.length);
  return {
    name: '',
    attributes: {},
    text: '',
    children: root.children,
    range: { start: 0, end: text.length },
  };
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The text of a child, white space at its ends cut; undefined for none or an empty one. */
export function childText(element: Element | undefined, name: string): string | undefined {
  const text = child(element, name)?.text.trim();
  return text === undefined || text === '' ? undefined : text;
}
