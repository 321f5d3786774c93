/** An attachment as a docket entry's text lists it. */
export interface ListedAttachment {
  readonly number: number;
  readonly text: string;
}

/** `(Attachments: ` as courts write it, with what may stand before the colon. */
const opening = /\((?:additional\s+|supplemental\s+)?attachments?(?:\(s\))?\s*:\s*/gi;

/**
 * The attachments an entry's text lists: `(Attachments: # 1 Exhibit A, # 2 Exhibit J (part 1))`,
 * also `#1`, `# (1)`, and plain `(1)` or `1` where each number is one more than the last. Nested
 * and unbalanced brackets stay with their attachment; what follows the list (the filer in
 * brackets, `(Entered: …)`) does not. Several lists in one text are joined, in text order; a
 * number listed twice counts once. Nothing for a text without such a list.
 */
export function attachmentsIn(text: string): readonly ListedAttachment[] {
  opening.lastIndex = 0;
  let open = opening.exec(text);
  if (!open) return [];
  const found: ListedAttachment[] = [];
  const seen = new Set<number>();
  while (open) {
    const end = readList(text, opening.lastIndex, (attachment) => {
      if (!seen.has(attachment.number)) found.push(attachment);
      seen.add(attachment.number);
    });
    opening.lastIndex = end;
    open = opening.exec(text);
  }
  return found;
}

/** Where the lists stand in the text, from their brackets on; for readers that must look past them. */
export function attachmentListsIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  opening.lastIndex = 0;
  let open = opening.exec(text);
  while (open) {
    const end = readList(text, opening.lastIndex, () => {});
    found.push({ start: open.index, end });
    opening.lastIndex = end;
    open = opening.exec(text);
  }
  return found;
}

/** Reads one list from just behind its colon; gives the offset behind its closing bracket. */
function readList(text: string, from: number, add: (found: ListedAttachment) => void): number {
  let item = itemAt(text, from, 0);
  let at = item ? item.from : from;
  let depth = 0;
  let firstClose = -1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28) depth++;
    else if (unit === 0x29) {
      if (firstClose < 0) firstClose = at;
      if (depth > 0) depth--;
      else {
        // A bracket too many inside an attachment's text: the list goes on behind it.
        const more = item && text.charCodeAt(skipSpace(text, at + 1)) === 0x2c;
        const next = more ? itemAt(text, skipSpace(text, at + 1) + 1, item?.number ?? 0) : undefined;
        if (!next) {
          if (item) add({ number: item.number, text: trimmed(text.slice(item.from, at)) });
          return at + 1;
        }
      }
    } else if (unit === 0x2c && item) {
      const next = itemAt(text, at + 1, item.number);
      if (next) {
        add({ number: item.number, text: trimmed(text.slice(item.from, at)) });
        item = next;
        at = next.from;
        depth = 0;
        firstClose = -1;
        continue;
      }
    }
    at++;
  }
  // Never closed (a text cut off, or a bracket opened too much): the last one ends at its first `)`.
  const end = firstClose < 0 ? text.length : firstClose;
  if (item) add({ number: item.number, text: trimmed(text.slice(item.from, end)) });
  return firstClose < 0 ? end : end + 1;
}

const marked = /\s*(?:#\s*\(?\s*(\d{1,4})\)?|\((\d{1,4})\)|(\d{1,4}))(?:\s+|(?=[,)])|$)/y;

/** The attachment number at `from`, and where its text begins. */
function itemAt(text: string, from: number, last: number): { number: number; from: number } | undefined {
  marked.lastIndex = from;
  const match = marked.exec(text);
  if (!match) return undefined;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  // Without a `#` only the very next number is one; `Exhibit 3, 5 pages` is none.
  if (match[1] === undefined && number !== last + 1) return undefined;
  if (number < 1) return undefined;
  return { number, from: marked.lastIndex };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;]+|[\s,;]+$/g, '');
}
