/**
 * Decoders for mail text, as byte strings (one character a byte, 0–255). None throws: what is no
 * valid code stays as it is.
 */

/** Quoted-printable (RFC 2045 section 6.7); `=` at a line's end joins it with the next. */
export function fromQuotedPrintable(text: string): string {
  const lines = text.split('\n');
  let joined = '';
  for (const [at, line] of lines.entries()) {
    // Blanks at a line's end are the transport's, not the text's.
    let end = line.length;
    while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
    const soft = line.charCodeAt(end - 1) === 0x3d;
    joined += line.slice(0, soft ? end - 1 : end);
    if (!soft && at < lines.length - 1) joined += '\n';
  }
  return joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]));

/** Base64; characters outside its alphabet are left out. */
export function fromBase64(text: string): string {
  const parts: string[] = [];
  let bits = 0;
  let held = 0;
  let part = '';
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at));
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    part += String.fromCharCode((bits >> held) & 0xff);
    if (part.length > 8000) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return parts.join('');
}

/** Text of a byte string: UTF-8 where it is that, else Windows-1252, which holds Latin-1. */
export function fromBytes(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  return (
    utf8(bytes) ??
    bytes.replace(/[\u0080-\u009f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80] ?? byte)
  );
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Undefined where the bytes are no UTF-8. */
function utf8(bytes: string): string | undefined {
  // Text that was decoded already may hold anything; only bytes can be UTF-8.
  if (/[^\u0000-\u00ff]/.test(bytes)) return bytes;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length === 0 || lead >= 0xf5) return undefined;
    let code = lead & (0xff >> (length + 1));
    for (let next = at + 1; next < at + length; next++) {
      const unit = bytes.charCodeAt(next);
      if (!(unit >= 0x80 && unit <= 0xbf)) return undefined;
      code = (code << 6) | (unit & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    parts.push(bytes.slice(from, at), String.fromCodePoint(code));
    at += length;
    from = at;
  }
  parts.push(bytes.slice(from));
  return parts.join('');
}

/** Quoted-printable in a header, where `_` is a space. */
function fromWord(body: string): string {
  return body
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

/** A header's encoded words (`=?utf-8?Q?Caf=C3=A9?=`, RFC 2047) as text. */
export function fromEncodedWords(header: string): string {
  return header.replace(
    /=\?[\w-]{1,40}\?([BbQq])\?([^?\s]{0,400})\?=(?:\s+(?==\?))?/g,
    (_, kind: string, body: string) =>
      fromBytes(kind.toLowerCase() === 'b' ? fromBase64(body) : fromWord(body)),
  );
}
