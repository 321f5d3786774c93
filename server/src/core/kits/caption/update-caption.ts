import { type CaptionLine, type ReadPart, readCaption } from '../../filing/caption/read-caption';
import type { Filing } from '../../filing/model';
import { readFiling } from '../../filing/read-filing';
import type { TextEdit } from '../../text/edit';
import { findBlanks } from '../blanks';
import { type CaptionPart, usualOrder } from './forms/form';
import type { RenderedCaption } from './pieces';

export type CaptionUpdate =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** Nothing is touched; `reason` is a sentence for the person. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * The edits that bring a filing's caption up to a new rendering. What a person wrote stays: the
 * title (unless it is a blank still), hearing and `Re:` lines that the rendering has none of,
 * lines with a label that is not ours, and everything between the parts. Where a line cannot be
 * told from a hand-made one, nothing is changed and the reason is given.
 *
 * @param filing the filing, or its whole text
 * @param next the caption as it should be now
 */
export function updateCaption(filing: Filing | string, next: RenderedCaption): CaptionUpdate {
  const read = typeof filing === 'string' ? readFiling(filing) : filing;
  const { text } = read;
  const caption = readCaption(read);
  if (!caption) return refused('There is no caption here to update: no line names a court.');
  const old = new Map<CaptionPart, ReadPart>();
  for (const part of caption.parts) {
    if (part.part === 'other') continue;
    if (old.has(part.part)) {
      return refused(`The caption has two parts that look like the ${names[part.part]}.`);
    }
    old.set(part.part, part);
  }
  const edits: TextEdit[] = [];
  let pending = '';
  for (const { part, range } of next.parts) {
    const here = old.get(part);
    const wanted = next.text.slice(range.start, range.end);
    if (!here) {
      const before = endBefore(part, old);
      if (before === undefined) pending += `${wanted}\n\n`;
      else if (part !== 'title') addBehind(edits, before, wanted);
      continue;
    }
    if (pending !== '') {
      edits.push({ range: { start: here.range.start, end: here.range.start }, text: pending });
      pending = '';
    }
    const merged = merge(part, here, wanted, text);
    if (typeof merged !== 'string') return refused(merged.reason);
    if (merged !== text.slice(here.range.start, here.range.end)) {
      edits.push({ range: here.range, text: merged });
    }
  }
  return { kind: 'edits', edits };
}

function refused(reason: string): CaptionUpdate {
  return { kind: 'refused', reason };
}

const names: Readonly<Record<CaptionPart, string>> = {
  counsel: 'counsel block',
  court: 'court’s name',
  action: 'title of the action',
  number: 'case number',
  notes: 'class, jury or seal line',
  title: 'title of the paper',
  hearing: 'hearing block',
  re: '“Re:” line',
};

/** The end of the last part there is of those that stand above `part`; undefined if none does. */
function endBefore(part: CaptionPart, old: ReadonlyMap<CaptionPart, ReadPart>): number | undefined {
  const above = usualOrder.slice(0, usualOrder.indexOf(part));
  const ends = above.flatMap((one) => old.get(one)?.range.end ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Several new parts behind one old part become one edit, so that none overlap. */
function addBehind(edits: TextEdit[], at: number, wanted: string): void {
  const last = edits.findIndex(({ range }) => range.end === at);
  const before = edits[last];
  if (before) edits[last] = { ...before, text: `${before.text}\n\n${wanted}` };
  else edits.push({ range: { start: at, end: at }, text: `\n\n${wanted}` });
}

/** The part as it should stand, or why that cannot be said. */
function merge(
  part: CaptionPart,
  old: ReadPart,
  wanted: string,
  text: string,
): string | { readonly reason: string } {
  const current = text.slice(old.range.start, old.range.end);
  const lines = wanted.split('\n');
  const wantedWords = lines.map(bare).filter((line) => line !== '');
  const have = old.lines.map(({ text: words }) => bare(words));
  if (part === 'title') return findBlanks(current).length > 0 ? wanted : current;
  const extra = old.lines.filter(({ text: words }) => !wantedWords.includes(bare(words)));
  // Every line of the new one is there already, in its order: what else stands there was added.
  if (isWithin(wantedWords, have) && extra.every((line) => !isOurs(part, line))) return current;
  const kept = extra.filter((line) => !isOurs(part, line));
  if (part === 'court' || part === 'notes') {
    return kept.length === 0 || part === 'notes' ? joined(wanted, kept) : unsure(part, kept[0]);
  }
  if (part === 'counsel') return counsel(wanted, wantedWords, old, kept);
  if (part === 'action' && kept.length > 0) return unsure(part, kept[0]);
  return joined(wanted, kept);
}

function unsure(part: CaptionPart, line: CaptionLine | undefined) {
  return {
    reason: `The ${names[part]} holds a line that may have been added by hand: “${line?.text ?? ''}”.`,
  };
}

/** Labelled lines of a person's own stay; free lines are ours only if there are no more of them than before. */
function counsel(
  wanted: string,
  wantedWords: readonly string[],
  old: ReadPart,
  kept: readonly CaptionLine[],
): string | { readonly reason: string } {
  const labelled = kept.filter(({ text }) => /^[\p{L} -]{2,30}:\s/u.test(text));
  const free = kept.filter((line) => !labelled.includes(line));
  const have = old.lines.map(({ text }) => bare(text));
  const fresh = wantedWords.filter((line) => !have.includes(line) && !ours.counsel.test(line));
  if (free.length > fresh.length) return unsure('counsel', free[0]);
  if (labelled.length === 0) return wanted;
  const lines = wanted.split('\n');
  const last = lines.pop() ?? '';
  return [...lines, ...labelled.map(({ text }) => `${text}  `), last].join('\n');
}

function joined(wanted: string, kept: readonly CaptionLine[]): string {
  return [wanted, ...kept.map(({ text }) => text)].join('  \n');
}

/** Whether a line that the new rendering has none of is one that we print. */
function isOurs(part: CaptionPart, { text }: CaptionLine): boolean {
  return ours[part].test(text);
}

const ours: Readonly<Record<CaptionPart, RegExp>> = {
  counsel:
    /\((?:SBN|pro hac)|^SBN\b|^(?:Telephone|Email):|^(?:Attorneys?) for\b|, pro se$|^Pro se$|^\[/i,
  court: /DISTRICT|DIVISION|^\[COURT\]$/,
  // Names in capitals, `v.`, roles; a line with small letters of its own is a person's.
  action:
    /^[^\p{Ll}]*(?:, et al\.,?)?$|^v\.$|(?:laintiff|efendant|etitioner|espondent|ppell\p{Ll}+|laimant|ntervenor|arty|omplainant|ebtor)s?[.,]?$/u,
  number: /^(?:Case No\.|C\.A\. No\.|Lead Case No\.|MDL No\.|Consolidated with|Removed from)/,
  notes: /^(?:CLASS ACTION|DEMAND FOR JURY TRIAL|FILED UNDER SEAL)$/,
  title: /(?:)/,
  hearing: /^(?:Date|Time|Courtroom|Judge|Complaint Filed|Trial Date):/,
  re: /^Re:/,
};

function bare(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/^\\/, '').replace(/\*\*/g, '').trim();
}

/** Whether the lines of `part` stand in `whole` in the same order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}
