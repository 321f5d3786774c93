import { didYouMean } from './did-you-mean';
import { UsageError } from './usage-error';

/**
 * Reads `--set key=value` options. Throws a `UsageError` for one without `=` and for a key that is
 * not among `known`; the last value of a key counts.
 */
export function readSetValues(
  given: readonly string[],
  known: readonly string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const one of given) {
    const cut = one.indexOf('=');
    if (cut < 1) throw new UsageError(`“--set ${one}” needs the form key=value.`);
    const key = one.slice(0, cut).trim();
    if (!known.includes(key)) {
      throw new UsageError(`--set: there is no “${key}” here.${didYouMean(key, known)}`);
    }
    values[key] = one.slice(cut + 1);
  }
  return values;
}
