import { isUtf8 } from 'node:buffer';
import type { FileContent } from '../core/ports';

/**
 * The text of a file's bytes, or a sentence on why they are none.
 *
 * Read are UTF-8, with or without a byte order mark, and UTF-16 with one. The mark is no part of
 * the text: offset 0 is the unit after it, as in an editor. Lone surrogates of a UTF-16 file are
 * kept. Other encodings are not guessed at, Windows-1252 neither: a wrong guess would change
 * quotation marks and section signs without a word. Pages, feeds and messages of a court's system
 * are no guess: what they are when not UTF-8 is laid down (HTML's default) or stated in them.
 */
export function decodeText(bytes: Uint8Array): FileContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = documentKind(buffer);
  if (document) return unreadable(`This is ${document}, not plain text.`);
  if (startsWith(buffer, [0xff, 0xfe])) return decodeUtf16(buffer.subarray(2), 'little');
  if (startsWith(buffer, [0xfe, 0xff])) return decodeUtf16(buffer.subarray(2), 'big');
  const body = startsWith(buffer, [0xef, 0xbb, 0xbf]) ? buffer.subarray(3) : buffer;
  if (body.includes(0)) {
    return unreadable('This is a binary file, not text. Save a text in UTF-16 as UTF-8 instead.');
  }
  if (isUtf8(body)) return { kind: 'text', text: body.toString('utf8') };
  if (isWestern(body)) return { kind: 'text', text: western.decode(body) };
  const line = firstBadLine(body);
  return unreadable(
    `This text is not UTF-8 (line ${line} is the first that is not); it may be in an older encoding such as Windows-1252. Save it as UTF-8.`,
  );
}

/** ISO-8859-1 as browsers and mail programs read it (WHATWG Encoding, “windows-1252”). */
const western = new TextDecoder('windows-1252');
const westernNames = /^(?:iso-?8859-?1|iso_8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i;

/** Whether bytes that are no UTF-8 are a page, a feed or a message in the western encoding. */
function isWestern(body: Buffer): boolean {
  const start = body.toString('latin1', 0, 16_384);
  const isMarkup =
    /^\s*(?:<\?xml|<!doctype|<!--|<(?:html|head|meta|script|title|body|table|rss)\b)/i;
  const isMessage = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/;
  if (!isMarkup.test(start) && !isMessage.test(start)) return false;
  const named = /(?:\bcharset|<\?xml[^>]{0,200}\bencoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  // A page that calls itself UTF-8 and is none has bytes of both kinds; western reads all of them.
  return named === undefined || westernNames.test(named) || /^utf-?8$/i.test(named);
}

function decodeUtf16(body: Buffer, order: 'little' | 'big'): FileContent {
  if (body.length % 2 !== 0) {
    return unreadable('This UTF-16 text ends in the middle of a character. Save it again.');
  }
  // A copy: the bytes may be the caller's own.
  const text = (order === 'big' ? Buffer.from(body).swap16() : body).toString('utf16le');
  if (text.includes('\0')) return unreadable('This is a binary file, not text.');
  return { kind: 'text', text };
}

/** Documents that people take for text, by the bytes they open with. */
const documents: readonly (readonly [opening: readonly number[], name: string])[] = [
  [[...Buffer.from('%PDF-')], 'a PDF'],
  [[...Buffer.from('{\\rtf')], 'a Rich Text (.rtf) document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document (.docx) or another zip archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document (.doc) or another Office file'],
  [[0x1f, 0x8b], 'a compressed file'],
];

function documentKind(buffer: Buffer): string | undefined {
  return documents.find(([opening]) => startsWith(buffer, opening))?.[1];
}

function startsWith(buffer: Buffer, opening: readonly number[]): boolean {
  return buffer.length >= opening.length && opening.every((byte, i) => buffer[i] === byte);
}

/** The number, from 1, of the first line that is no UTF-8; no character of more bytes holds a line end. */
function firstBadLine(body: Buffer): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i];
    if (byte !== 10 && !(byte === 13 && body[i + 1] !== 10)) continue;
    if (!isUtf8(body.subarray(start, i))) return line;
    start = i + 1;
    line++;
  }
  return line;
}

function unreadable(why: string): FileContent {
  return { kind: 'unreadable', why };
}
