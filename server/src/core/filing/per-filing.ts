import type { Filing } from './model';

/** Reads something from a filing once, and keeps it as long as the filing is kept. */
export function perFiling<Read>(read: (filing: Filing) => Read): (filing: Filing) => Read {
  const known = new WeakMap<Filing, { readonly read: Read }>();
  return (filing) => {
    const before = known.get(filing);
    if (before) return before.read;
    const found = read(filing);
    known.set(filing, { read: found });
    return found;
  };
}
