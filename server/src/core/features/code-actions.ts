import type { Finding } from '../checks/define';
import type { Filing } from '../filing/model';
import { blockAt } from '../filing/read-filing';
import type { TextEdit } from '../text/edit';
import { lineBreakOf } from '../text/lines';
import { overlaps, type Range } from '../text/range';

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll';
  readonly edits: readonly TextEdit[];
  /** The finding it mends or silences. */
  readonly finding?: Finding;
  readonly preferred?: boolean;
}

/**
 * What can be done about the findings that touch a range: their fixes, the same fix all over the
 * filing, and silencing by a comment.
 */
export function quickFixes(
  filing: Filing,
  findings: readonly Finding[],
  range: Range,
): CodeAction[] {
  const here = findingsAt(findings, range);
  const actions: CodeAction[] = [];
  for (const finding of here) {
    finding.fixes?.forEach((fix, i) => {
      actions.push({
        title: fix.title,
        kind: 'quickfix',
        edits: fix.edits,
        finding,
        preferred: i === 0 && fix.certain === true,
      });
    });
    const same = findings.filter(({ code }) => code === finding.code);
    const edits = fixAllEdits(same);
    if (finding.fixes?.[0]?.certain && same.length > 1 && edits.length > 1) {
      actions.push({
        title: `Fix all “${finding.code}” in this filing`,
        kind: 'quickfix',
        edits,
        finding,
      });
    }
  }
  for (const finding of here) actions.push(silence(filing, finding));
  return actions;
}

/** The findings that touch a range, or that a cursor stands at. */
export function findingsAt(findings: readonly Finding[], range: Range): readonly Finding[] {
  return findings.filter(
    (finding) =>
      overlaps(finding.range, range) ||
      (finding.range.start <= range.start && range.end <= finding.range.end),
  );
}

/** Every certain fix of the findings, the first that does not overlap one before it. */
export function fixAllEdits(findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes?.find(({ certain }) => certain);
    if (!fix || fix.edits.some((edit) => edits.some((other) => overlaps(edit.range, other.range))))
      continue;
    edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.range.start - b.range.start);
}

function silence(filing: Filing, finding: Finding): CodeAction {
  const at = filing.starts[blockAt(filing, finding.range.start)] ?? 0;
  const text = `<!-- pincite-ignore ${finding.code} -->${lineBreakOf(filing.text)}`;
  return {
    title: `Silence “${finding.code}” for this paragraph`,
    kind: 'quickfix',
    edits: [{ range: { start: at, end: at }, text }],
    finding,
  };
}
