import { Tokenizer } from 'htmlparser2';

/** What a scan of markup reports, in text order. Offsets are into the text scanned. */
export interface MarkupHandler {
  /** An opening tag, its name in lower case; `start` is its `<`, `end` just behind its `>`. */
  open(name: string, start: number, end: number, attributes: Attributes): void;
  close(name: string, start: number, end: number): void;
  /** Text, entities decoded; may come in several pieces. Never the inside of a script or style. */
  text(text: string): void;
}

export interface Attributes {
  readonly [name: string]: string;
}

const none: Attributes = {};
const muted = new Set(['script', 'style', 'noembed', 'noframes', 'iframe', 'xmp', 'plaintext']);

/** Tags whose attributes a reader asks for, and which; of all others they are not even cut out. */
const heeded = new Map([
  ['a', new Set(['href'])],
  ['input', new Set(['name', 'value'])],
]);

/**
 * Scans HTML (or XML) with the tokenizer of htmlparser2. It keeps no stack of open tags, so a
 * million of them cost no more than as much text; what belongs to what is the handler's to tell.
 */
export function scanMarkup(text: string, handler: MarkupHandler, xml = false): void {
  let name = '';
  let tagStart = 0;
  let attributes: Record<string, string> | undefined;
  let wanted: ReadonlySet<string> | undefined;
  let attribute = '';
  let value = '';
  let mute = '';
  const opened = (end: number): void => {
    handler.open(name, tagStart, end, attributes ?? none);
    attributes = undefined;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = lowered(text.slice(start, end));
        tagStart = start - 1;
        wanted = heeded.get(name);
        attributes = wanted || xml ? {} : undefined;
        if (!xml && muted.has(name)) mute = name;
      },
      onattribname(start, end) {
        attribute = '';
        if (!attributes) return;
        const written = lowered(text.slice(start, end));
        if (xml || wanted?.has(written)) attribute = written;
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== '') value += text.slice(start, end);
      },
      onattribentity(code) {
        if (attribute !== '') value += String.fromCodePoint(code);
      },
      onattribend() {
        if (attribute !== '' && attributes && attributes[attribute] === undefined) {
          attributes[attribute] = value;
        }
      },
      onopentagend(end) {
        opened(end + 1);
      },
      onselfclosingtag(end) {
        opened(end + 1);
        if (xml) handler.close(name, tagStart, end + 1);
      },
      onclosetag(start, end) {
        const closed = lowered(text.slice(start, end));
        if (closed === mute) mute = '';
        const after = text.charCodeAt(end) === 0x3e ? end + 1 : end;
        handler.close(closed, start - 2, after);
      },
      ontext(start, end) {
        if (mute === '') handler.text(text.slice(start, end));
      },
      ontextentity(code) {
        if (mute === '') handler.text(String.fromCodePoint(code));
      },
      oncdata(start, end, trim) {
        if (mute === '') handler.text(text.slice(start, end - trim));
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

function lowered(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return name.toLowerCase();
  }
  return name;
}
