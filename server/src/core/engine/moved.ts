import type { Finding, Fix } from '../checks/define';
import { shift } from '../text/range';

/** The finding `by` units further on; written out, as it is done for all that are behind an edit. */
export function moved({ code, severity, range, message, fixes }: Finding, by: number): Finding {
  const at = shift(range, by);
  if (!fixes) return { code, severity, range: at, message };
  return { code, severity, range: at, message, fixes: fixes.map((fix) => movedFix(fix, by)) };
}

function movedFix(fix: Fix, by: number): Fix {
  const edits = fix.edits.map(({ range, text }) => ({ range: shift(range, by), text }));
  return fix.certain ? { title: fix.title, edits, certain: true } : { title: fix.title, edits };
}
