import type { Check, Finding, Report } from '../checks/define';

/** What a check reports as the finding that it is. */
export function findingOf(check: Check, report: Report): Finding {
  return { ...report, code: check.code, severity: report.severity ?? check.severity };
}
