import { findDisplayReferences } from '../../filing/display-references';
import type { DisplayKind } from '../../filing/displays';
import { findExhibitReferences } from '../../filing/exhibits';
import { findNumberedReferences } from '../../filing/numbered-references';
import { findRecordCitations, type RecordCitation } from '../../filing/record-citations';
import { findSectionReferences } from '../../filing/section-references';
import type { Range } from '../../text/range';

/** What the words before a cursor ask for: `Part `, `Ex. `, `Smith Decl. ¶ 4-`, `See supra `. */
export interface AskedTarget {
  readonly kind: 'section' | 'paragraph' | 'footnote' | 'exhibit' | 'display' | 'earlier' | 'later';
  /** Whether a table is asked for, a figure, or an appendix. */
  readonly display?: DisplayKind;
  /** What is typed of the answer by now; ends at the cursor. */
  readonly typed: Range;
  /** The paper whose paragraph or exhibit it is, where it is named. */
  readonly of?: RecordCitation;
  /** The number that a run begins with: `4` of `¶¶ 4-`. */
  readonly above?: number;
  /** A sign asks, no word of prose: what is typed may be words of the target. */
  readonly bySign: boolean;
}

/** Units looked at before and behind the cursor. */
const before = 400;
const behind = 120;

const mayAsk =
  /Part|Section|Sec\.|Argument|Exh?|exhibit|¶|para|note|n\.|supra|infra|Table|Fig|Chart|Append/i;
const label = /[A-Za-z0-9]{0,7}(?:\.[A-Za-z0-9]{0,7})*$/;
const word = /[\p{L}\p{N}]*$/u;
const direction =
  /(?:^|[.;:([\u2014\u2013]\s*|\b(?:[Ss]ee|[Ss]ee,?\s+e\.g\.,?|[Cc]f\.|also|generally|(?:discussed|explained|argued|shown|described|detailed|addressed|noted|demonstrated|stated|set\s+(?:out|forth))(?:\s+in(?:\s+detail)?)?|in|as|and)\s+)[*_]{0,2}(supra|infra)[*_]{0,2}\s+$/i;
/** `this Section`, `the next paragraph`: nobody is about to name one. */
const determined =
  /\b(?:this|that|these|those|each|every|any|no|an?|the|one|first|second|third|last|next|final|opening|closing|preceding|previous|following|foregoing|same|new|entire|whole|numbered|its|their|his|her|our|my)\s+$/i;
/** `note` is a verb far more often than not. */
const pointsAtNote = /\b(?:see|also|cf\.|supra|infra|in|at|and|accompanying)[,\s]*[*_]{0,2}\s*$/i;

/**
 * Reads what the words before a cursor ask for, as if a label stood there already: the readers of
 * references say what it would point at, and that it is a part of this filing or of a paper named.
 *
 * @param text a block's text; `at` is an offset in it
 * @param explicit the user asks for a list: words that are common in prose count too
 */
export function askedTarget(text: string, at: number, explicit: boolean): AskedTarget | undefined {
  const from = Math.max(0, at - before);
  const head = text.slice(from, at);
  const tail = text.slice(at, at + behind);
  if (/^[\p{L}\p{N}]/u.test(tail) || !mayAsk.test(head.slice(-100))) return undefined;
  const found = atWord(head, tail, explicit) ?? section(head, tail, explicit);
  if (!found) return undefined;
  const typed = { start: found.typed.start + from, end: found.typed.end + from };
  return { ...found, typed };
}

function atWord(head: string, tail: string, explicit: boolean): AskedTarget | undefined {
  const stem = head.replace(word, '');
  const at = stem.length;
  const typed = { start: at, end: head.length };
  const towards = direction.exec(stem)?.[1]?.toLowerCase();
  if (towards) {
    return { kind: towards === 'supra' ? 'earlier' : 'later', typed, bySign: false };
  }
  if (!/[\s.¶\u2010-\u2013-]$/.test(stem)) return undefined;
  const lettered = `${stem}A${tail}`;
  const numbered = `${stem}9${tail}`;
  return (
    ofPaper(lettered, numbered, typed) ??
    exhibit(lettered, typed, explicit) ??
    exhibit(numbered, typed, explicit) ??
    byNumber(numbered, typed, explicit) ??
    display(numbered, typed, explicit)
  );
}

function ofPaper(lettered: string, numbered: string, typed: Range): AskedTarget | undefined {
  for (const of of findRecordCitations(numbered)) {
    const run = of.paragraphs.find(({ range }) => range.end === typed.start + 1);
    if (!run) continue;
    const above = run.range.start < typed.start ? { above: run.first } : {};
    return { kind: 'paragraph', typed, of, ...above, bySign: true };
  }
  const of = findRecordCitations(lettered).find(
    ({ exhibit: cited }) => cited?.range.start === typed.start,
  );
  return of && { kind: 'exhibit', typed, of, bySign: true };
}

function exhibit(text: string, typed: Range, explicit: boolean): AskedTarget | undefined {
  const found = findExhibitReferences(text).find(({ labels }) =>
    labels.some(({ range, to }) => (to ?? { range }).range.start === typed.start),
  );
  if (!found || found.of !== undefined) return undefined;
  if (!explicit && determined.test(text.slice(0, found.range.start))) return undefined;
  const bySign = text.slice(found.wordRange.start, found.wordRange.end).endsWith('.');
  return { kind: 'exhibit', typed, bySign };
}

function byNumber(text: string, typed: Range, explicit: boolean): AskedTarget | undefined {
  for (const { kind, range, targets, foreign } of findNumberedReferences(text)) {
    const target = targets.find((one) => one.range.end === typed.start + 1);
    if (!target) continue;
    if (foreign) return undefined;
    const words = text.slice(0, range.start);
    const own = text.slice(range.start, typed.start);
    if (!explicit && determined.test(words)) return undefined;
    if (!explicit && /^notes?\b/i.test(own) && !pointsAtNote.test(words)) return undefined;
    const above = target.range.start < typed.start ? { above: target.first } : {};
    return { kind, typed, ...above, bySign: own.startsWith('¶') };
  }
  return undefined;
}

function display(text: string, typed: Range, explicit: boolean): AskedTarget | undefined {
  for (const { kind, range, labels, foreign } of findDisplayReferences(text)) {
    if (!labels.some((one) => one.range.start === typed.start)) continue;
    if (foreign || (!explicit && determined.test(text.slice(0, range.start)))) return undefined;
    return { kind: 'display', display: kind, typed, bySign: false };
  }
  return undefined;
}

function section(head: string, tail: string, explicit: boolean): AskedTarget | undefined {
  const stem = head.replace(label, '');
  const typed = { start: stem.length, end: head.length };
  const text = `${stem}I${tail}`;
  const found = findSectionReferences(text).find(
    ({ labelRange }) => labelRange.start === typed.start,
  );
  if (!found || found.foreign) return undefined;
  if (!explicit && determined.test(text.slice(0, found.range.start))) return undefined;
  return { kind: 'section', typed, bySign: false };
}
