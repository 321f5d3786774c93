import type { Check, Finding } from '../../server/src/core/checks/define';
import { missingFixers } from '../../server/src/core/features/missing/table';
import { findingsOf, unmark } from '../../test/support/examples';

/** A check as the docs tell of it. Whether it has a fix is seen from its examples, not declared. */
export interface DescribedFinding {
  readonly code: string;
  readonly severity: Check['severity'];
  readonly summary: string;
  readonly why: string;
  readonly found: readonly FoundExample[];
  readonly silent: readonly string[];
  readonly docket?: string;
  readonly caseFile?: string;
  readonly other?: string;
  readonly record?: { readonly name: string; readonly text: string };
  readonly calls?: string;
  readonly fixable: boolean;
}

/** An example with what the check says of it, as run when the docs are written. */
export interface FoundExample {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Runs the examples of every check, in the order of the table. */
export async function describeFindings(checks: readonly Check[]): Promise<DescribedFinding[]> {
  return Promise.all(checks.map(describe));
}

async function describe(check: Check): Promise<DescribedFinding> {
  const { code, severity, summary, why, examples } = check;
  const found = await Promise.all(
    examples.found.map(async (marked): Promise<FoundExample> => {
      const { text } = unmark(marked);
      const findings = await findingsOf(
        text,
        examples.docket,
        examples.caseFile,
        examples.other,
        examples.record,
        examples.calls,
      );
      return { text, findings: findings.filter((one) => one.code === code) };
    }),
  );
  const fixable =
    missingFixers.some((fixer) => fixer.code === code) ||
    found.some(({ findings }) => findings.some(({ fixes }) => fixes?.length));
  const docket = examples.docket === undefined ? {} : { docket: examples.docket };
  const other = examples.other === undefined ? {} : { other: examples.other };
  const caseFile = examples.caseFile === undefined ? {} : { caseFile: examples.caseFile };
  const record = examples.record === undefined ? {} : { record: examples.record };
  const calls = examples.calls === undefined ? {} : { calls: examples.calls };
  const { silent } = examples;
  return {
    code,
    severity,
    summary,
    why,
    found,
    silent,
    fixable,
    ...docket,
    ...caseFile,
    ...other,
    ...record,
    ...calls,
  };
}

/** A sentence's first letter as a capital, and its end with a period. */
export function sentence(text: string): string {
  const full = /[.!?]$/.test(text) ? text : `${text}.`;
  return full.charAt(0).toUpperCase() + full.slice(1);
}
