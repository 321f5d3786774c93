import type { Finding, Severity } from '../checks/define';
import { isSilenced, type Silenced } from './silenced';

/** The user's say over the checks: a severity per code, `off` to silence it. */
export type Severities = Readonly<Record<string, Severity | 'off' | undefined>>;

/** Sorted, with the user's severities, and without what an ignore comment silences. */
export function ruled(
  findings: readonly Finding[],
  silenced: readonly Silenced[],
  severities: Severities,
): Finding[] {
  const wanted = new Map<string, Severity | 'off' | undefined>();
  const kept: Finding[] = [];
  for (const one of findings) {
    const { code } = one;
    if (!wanted.has(code)) {
      wanted.set(code, severities[code] ?? severities[`${code.split('/')[0]}/*`]);
    }
    const severity = wanted.get(code);
    if (severity === 'off' || isSilenced(one, silenced)) continue;
    kept.push(severity ? { ...one, severity } : one);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
