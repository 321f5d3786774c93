import type { Severity } from '../core/checks/define';
import { checks } from '../core/checks/table';
import type { Severities } from '../core/engine/engine';
import { didYouMean } from './did-you-mean';
import { UsageError } from './usage-error';

const levels: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads `CODE=LEVEL`s; the last word on a code holds. Throws a `UsageError` for what is no such. */
export function readSeverities(given: readonly string[]): Severities {
  const codes = checks.map(({ code }) => code);
  const families = new Set(codes.map((code) => `${code.split('/')[0]}/*`));
  const severities: Record<string, Severity | 'off'> = {};
  for (const one of given) {
    const cut = one.lastIndexOf('=');
    if (cut < 0) throw new UsageError(`“--severity” takes CODE=LEVEL, not “${one}”.`);
    const code = one.slice(0, cut);
    if (!codes.includes(code) && !families.has(code)) {
      throw new UsageError(`There is no finding “${code}”.${didYouMean(code, codes)}`);
    }
    const asked = one.slice(cut + 1);
    const level = levels.find((known) => known === asked);
    if (!level) {
      const hint = didYouMean(asked, levels);
      throw new UsageError(`“--severity” takes ${levels.join(', ')}, not “${asked}”.${hint}`);
    }
    severities[code] = level;
  }
  return severities;
}
