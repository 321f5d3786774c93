import type { Range } from '../../text/range';
import { attachmentListsIn } from './attachments';

/** What in front of a number makes it an entry's number, wherever it stands. */
const lead =
  /\b(?:re|re:|regarding|related document\(s\)|related documents?|related doc\.?|pldg\.?|granting(?: in part)?|denying(?: in part)?|Filing No\.|Filing Nos\.|ECF Nos?\.|Dkt\.? Nos?\.|Docs?\.|Document No\.)[:\s]*(?:\(?(?:documents?|docs?|dkt|doc|ECF|pldg|dk)\.?(?:\s*(?:nos?\.?|#))?\s*)?[[(#]*\s*$/i;
/** The same for the first number of a text only; in another entry's title it means that one's. */
const firstLead =
  /\b(?:(?:response|reply|objections?|answer|opposition|sur-?reply|supplement|errata|exhibits?|notice of appeal)\s+(?:in \w+\s+)?to|amend(?:\/correct)?)\s+[[(#]*\s*$/i;

/**
 * Numbers of the entries that an entry's text is about: `re 542 MOTION`, `re [22] Position`,
 * `RESPONSE to 5 Motion, 6 Motion`. `links` are the places of linked numbers where the source
 * has links; then only those count, and bracketed ones. Numbers inside another entry's title
 * (`43 Second MOTION to Amend 36 First MOTION`) and attachments do not count. In text order,
 * each once; `own`, the entry's own number, is never among them. `lists` are the text's lists of
 * attachments, where they are known already.
 */
export function referencesIn(
  text: string,
  own: number | null,
  links?: readonly Range[],
  lists: readonly Range[] = attachmentListsIn(text),
): readonly number[] {
  const numbers = links ? [...links] : [];
  bracketed.lastIndex = 0;
  for (let match = bracketed.exec(text); match; match = bracketed.exec(text)) {
    numbers.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  }
  if (!links) bareNumbers(text, numbers);
  if (numbers.length === 0) return [];
  numbers.sort((a, b) => a.start - b.start);
  // What a clerk wrote later (`Modified per order 120`) is not what the entry is about.
  const later = modified.exec(text)?.index ?? text.length;
  const found: number[] = [];
  let first = true;
  for (const { start, end } of numbers) {
    if (start >= later) break;
    if (lists.some((list) => list.start <= start && start < list.end)) continue;
    const number = Number(text.slice(start, end).trim());
    if (!Number.isSafeInteger(number) || number < 1 || number === own) continue;
    if (!first && !goesOn(text, start)) continue;
    first = false;
    if (!found.includes(number)) found.push(number);
    if (found.length >= 200) break;
  }
  return found;
}

const modified = /\bModified\s+(?:on|to|by|per|docket|text|event)\b/;
const bracketed = /\[\d{1,5}\]/g;
const bare = /(?:^|[\s(#[])(\d{1,5})(?=\s+[A-Z(]|\s*[,;)\]]|\s+(?:and|&)\s|\.|\s*$)/g;

/** Numbers without brackets or links: only behind a lead, and in a list that begins there. */
function bareNumbers(text: string, into: Range[]): void {
  bare.lastIndex = 0;
  let lastEnd = -1;
  for (let match = bare.exec(text); match; match = bare.exec(text)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - digits.length;
    bare.lastIndex = end;
    if (digits.startsWith('0')) continue;
    const before = text.slice(Math.max(0, start - 50), start);
    const led = lead.test(before) || (lastEnd < 0 && firstLead.test(before));
    const year = digits.length === 4 && /^(?:19|20)/.test(digits);
    const listed =
      lastEnd >= 0 &&
      !year &&
      start - lastEnd < 160 &&
      /(?:[,;&]|\band)\s*$/.test(text.slice(lastEnd, start));
    if (!led && !listed) continue;
    into.push({ start, end });
    lastEnd = end;
  }
}

/** Whether a further number stands in a list, not in the title of the entry before it. */
function goesOn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return /(?:[,;&]|\band|\bor)\s*(?:re:?\s*)?[[(#]*\s*$/i.test(before) || lead.test(before);
}
