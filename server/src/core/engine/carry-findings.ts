import type { Finding } from '../checks/define';
import type { TextEdit } from '../text/edit';
import { type Range, shift } from '../text/range';

/**
 * Findings of a text as they stand after an edit of it, until the text is checked anew: those
 * behind the edit move along, those that the edit touches (or that would mend what it touches)
 * are dropped.
 */
export function carryFindings(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const by = edit.text.length - (edit.range.end - edit.range.start);
  return findings.flatMap((finding) => {
    const edits = finding.fixes?.flatMap((fix) => fix.edits) ?? [];
    const ranges = [finding.range, ...edits.map(({ range }) => range)];
    if (ranges.some((range) => isTouched(range, edit.range))) return [];
    if (by === 0 || ranges.every((range) => range.end <= edit.range.start)) return [finding];
    const move = (range: Range) => (range.start >= edit.range.end ? shift(range, by) : range);
    const fixes = finding.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map((one) => ({ ...one, range: move(one.range) })),
    }));
    return [{ ...finding, range: move(finding.range), ...(fixes ? { fixes } : {}) }];
  });
}

/** An edit right at a range's end changes the word that ends there. */
function isTouched(range: Range, edited: Range): boolean {
  return edited.start <= range.end && range.start <= edited.end;
}
