/** An attachment as a docket entry's text lists it. */
export interface ListedAttachment {
  readonly number: number;
  readonly text: string;
}

/** `(Attachments: ` as courts write it, with what may stand before the colon. */
const opening = /\((?:additional\s+|supplemental\s+)?attachments?(?:\(s\))?\s*:\s*/gi;

/** One list of attachments in a text. */
export interface AttachmentList {
  /** From the opening bracket to behind the closing one. */
  readonly start: number;
  readonly end: number;
  readonly attachments: readonly ListedAttachment[];
}

/**
 * The lists of attachments in an entry's text: `(Attachments: # 1 Exhibit A, # 2 Exhibit J (part
 * 1))`, also `#1`, `# (1)`, and plain `(1)` or `1` where each number is one more than the last.
 * Nested and unbalanced brackets stay with their attachment; what follows the list (the filer in
 * brackets, `(Entered: …)`) does not.
 */
export function attachmentListsIn(text: string): readonly AttachmentList[] {
  opening.lastIndex = 0;
  let open = opening.exec(text);
  if (!open) return none;
  const found: AttachmentList[] = [];
  while (open) {
    const attachments: ListedAttachment[] = [];
    const end = readList(text, opening.lastIndex, (attachment) => attachments.push(attachment));
    found.push({ start: open.index, end, attachments });
    opening.lastIndex = end;
    open = opening.exec(text);
  }
  return found;
}

const none: readonly AttachmentList[] = [];

/** All attachments that an entry's text lists, in text order; a number listed twice counts once. */
export function attachmentsIn(
  text: string,
  lists: readonly AttachmentList[] = attachmentListsIn(text),
): readonly ListedAttachment[] {
  if (lists.length === 1) {
    const [list] = lists;
    if (
      list &&
      new Set(list.attachments.map(({ number }) => number)).size === list.attachments.length
    ) {
      return list.attachments;
    }
  }
  const found = new Map<number, ListedAttachment>();
  for (const { attachments } of lists) {
    for (const attachment of attachments) {
      if (!found.has(attachment.number)) found.set(attachment.number, attachment);
    }
  }
  return [...found.values()];
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
        const next = more
          ? itemAt(text, skipSpace(text, at + 1) + 1, item?.number ?? 0)
          : undefined;
        if (!next) {
          if (item) add({ number: item.number, text: trimmed(text.slice(item.from, at)) });
          return at + 1;
        }
      }
    } else if (item && startsItem(text, at, unit, item.number)) {
      const next = itemAt(text, unit === 0x23 ? at : at + 1, item.number);
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

/** A comma, a semicolon before `#`, or (some courts leave the comma out) the next number's own `# `. */
function startsItem(text: string, at: number, unit: number, last: number): boolean {
  if (unit === 0x2c) return true;
  if (unit === 0x3b) return text.charCodeAt(skipSpace(text, at + 1)) === 0x23;
  return (
    unit === 0x23 &&
    text.startsWith(`# ${last + 1}`, at) &&
    !isDigit(text, at + 2 + `${last + 1}`.length)
  );
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const marked =
  /\s*(?:#\s*\(\s*(\d{1,4})\s*\)\s*|#\s*(\d{1,4})(?:\s+|(?=[,;)])|$)|\((\d{1,4})\)(?:\s+|(?=[,;)])|$)|(\d{1,4})(?:\s+|(?=[,;)])|$))/y;

/** The attachment number at `from`, and where its text begins. */
function itemAt(
  text: string,
  from: number,
  last: number,
): { number: number; from: number } | undefined {
  marked.lastIndex = from;
  const match = marked.exec(text);
  if (!match) return undefined;
  const hashed = match[1] ?? match[2];
  const number = Number(hashed ?? match[3] ?? match[4]);
  // Without a `#` only the very next number is one; `Exhibit 3, 5 pages` is none.
  if (hashed === undefined && number !== last + 1) return undefined;
  if (number < 1) return undefined;
  return { number, from: marked.lastIndex };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** Without the blanks, commas and semicolons around it. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isEdge(unit: number): boolean {
  return unit === 0x20 || unit === 0x2c || unit === 0x3b || unit === 0x0a || unit === 0xa0;
}
