import type { Range } from '../../../text/range';
import { fromBase64, fromBytes, fromEncodedWords, fromQuotedPrintable } from './decode';

/** A text part of a saved e-mail. */
export interface MailPart {
  readonly kind: 'html' | 'text';
  /** Decoded. */
  readonly text: string;
  /** Where the part's raw body stands in the file. */
  readonly range: Range;
  /** The raw body is the text as it stands: offsets into `text` are offsets into the file. */
  readonly exact: boolean;
}

export interface Message {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MailPart[];
}

/** Whether a text begins as a saved e-mail does: a few header lines. */
export function looksLikeMail(text: string): boolean {
  const start = text.slice(0, 3000).replace(/^(?:\ufeff|From [^\n]*\n|>?\s*\n)+/, '');
  if (!/^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]/.test(start)) return false;
  return /^(?:mime-version|received|return-path|from|delivered-to|message-id|subject|content-type):/im.test(
    text.slice(0, 20_000),
  );
}

/** Parts deeper than this are left out. */
const deepest = 12;
const mostParts = 200;

/**
 * Takes a saved e-mail (RFC 5322, RFC 2045) apart into its text parts, multiparts and forwarded
 * messages opened, attachments of other kinds left out. Never throws; a missing closing boundary
 * ends at the file's end. Linear: each body is walked once for each level it is nested in.
 */
export function readMessage(text: string): Message {
  const parts: MailPart[] = [];
  const top = headersAt(
    text,
    /^(?:\ufeff|From [^\n]*\n)+/.exec(text)?.[0].length ?? 0,
    text.length,
  );
  const queue: {
    headers: ReadonlyMap<string, string>;
    start: number;
    end: number;
    depth: number;
  }[] = [{ headers: top.headers, start: top.end, end: text.length, depth: 0 }];
  for (let body = queue.shift(); body && parts.length < mostParts; body = queue.shift()) {
    const { headers, start, end, depth } = body;
    const type = (headers.get('content-type') ?? 'text/plain').toLowerCase();
    const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
      headers.get('content-type') ?? '',
    );
    if (type.startsWith('multipart/') && boundary && depth < deepest) {
      const inner = [];
      for (const piece of piecesOf(text, start, end, boundary[1] ?? boundary[2] ?? '')) {
        const head = headersAt(text, piece.start, piece.end);
        inner.push({ headers: head.headers, start: head.end, end: piece.end, depth: depth + 1 });
      }
      queue.unshift(...inner);
    } else if (type.startsWith('message/rfc822') && depth < deepest) {
      const head = headersAt(text, start, end);
      queue.unshift({ headers: head.headers, start: head.end, end, depth: depth + 1 });
    } else if (/^text\/(?:html|plain)\b/.test(type)) {
      const kind = type.startsWith('text/html') ? 'html' : 'text';
      parts.push(partOf(text, start, end, kind, headers));
    }
  }
  return { headers: top.headers, parts };
}

function partOf(
  file: string,
  start: number,
  end: number,
  kind: MailPart['kind'],
  headers: ReadonlyMap<string, string>,
): MailPart {
  const raw = file.slice(start, end);
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const range = { start, end };
  if (encoding === 'base64') {
    return { kind, text: fromBytes(fromBase64(raw)), range, exact: false };
  }
  if (encoding === 'quoted-printable') {
    return { kind, text: fromBytes(fromQuotedPrintable(raw)), range, exact: false };
  }
  return { kind, text: raw, range, exact: true };
}

/** Headers from `start` to the first blank line, folded lines joined, names in lower case. */
function headersAt(
  text: string,
  start: number,
  limit: number,
): { headers: ReadonlyMap<string, string>; end: number } {
  const headers = new Map<string, string>();
  let name = '';
  let at = start;
  while (at < limit) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= limit ? limit : found + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    at = next;
    if (line === '') return { headers, end: at };
    const header = /^([!-9;-~]{1,80}):\s?(.*)$/.exec(line);
    if (header && !/^[ \t]/.test(line)) {
      name = (header[1] ?? '').toLowerCase();
      if (!headers.has(name)) headers.set(name, fromEncodedWords(header[2] ?? ''));
      else name = '';
    } else if (/^[ \t]/.test(line)) {
      const before = headers.get(name);
      if (before !== undefined && before.length < 20_000) {
        headers.set(name, `${before} ${fromEncodedWords(line.trim())}`);
      }
    } else if (headers.size === 0) {
      // No headers at all: the body begins here.
      return { headers, end: start };
    }
  }
  return { headers, end: at };
}

/** The pieces of a multipart body, each without its delimiter lines. */
function piecesOf(text: string, start: number, end: number, boundary: string): Range[] {
  const delimiter = `--${boundary}`;
  const pieces: Range[] = [];
  let begun = -1;
  let at = text.indexOf(delimiter, start);
  while (at >= 0 && at < end && pieces.length < mostParts) {
    if (at === start || text.charCodeAt(at - 1) === 0x0a) {
      if (begun >= 0) pieces.push({ start: begun, end: at });
      const after = at + delimiter.length;
      begun = -1;
      if (text.startsWith('--', after)) return pieces;
      const line = text.indexOf('\n', after);
      if (line < 0 || line >= end) return pieces;
      begun = line + 1;
    }
    at = text.indexOf(delimiter, at + delimiter.length);
  }
  if (begun >= 0) pieces.push({ start: begun, end });
  return pieces;
}
