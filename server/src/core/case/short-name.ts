/** Words at the end of a company's name that people leave out when they speak of it. */
const companyEnd =
  /(?:,?\s+(?:incorporated|inc|corporation|corp|company|co|limited|ltd|l\.?l\.?c|l\.?l\.?p|l\.?p|p\.?c|p\.?l\.?l\.?c|n\.?a|s\.?a|s\.?p\.?a|gmbh|ag|plc)\.?)+$/i;
const noPerson =
  /\b(?:of|and|the|for|bank|trust|fund|services?|systems?|labs?|group|holdings?|partners|associates|university|college|hospital|school|county|city|state|states|department|district|authority|board|commission|agency|union|association|does|unknown|parties|usa|company|insurance|estate|organization|league|committees?|intervenors?|council|foundation|church|center|institute|international|relief|society|alliance|coalition|clerk|attorney|warden|director|secretary|commissioner)\b|[&\d/]/i;

/**
 * Short names of parties, as a draft would call them: `Loop AI Labs` for `Loop AI Labs Inc.`,
 * `Gatti` for `Anna Gatti`. None where two parties would share one (IQSystem, Inc. and IQSystem
 * LLC), where nothing would be left out, or where the name is in capitals throughout.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  // With hundreds of parties (an MDL) nobody would use them, and many would be alike.
  if (names.length > 200) return new Map();
  const found = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  for (const name of names) {
    const short = shortOf(name);
    if (short === undefined) continue;
    found.set(name, short);
    const key = short.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(name));
  }
  for (const [name, short] of found) {
    const key = short.toLowerCase();
    const within = names.some(
      (other) => other !== name && new RegExp(`\\b${escaped(key)}\\b`, 'i').test(other),
    );
    if ((owners.get(key)?.size ?? 0) > 1 || within) found.delete(name);
  }
  return found;
}

function shortOf(name: string): string | undefined {
  if (name.length > 80 || !/[a-z]/.test(name)) return undefined;
  const bare = name.replace(companyEnd, '');
  if (bare !== name) return bare.length > 2 ? bare : undefined;
  if (noPerson.test(name)) return undefined;
  const words = name.replace(/,?\s+(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq)\.?$/i, '').split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPerson =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return isPerson && last.length > 2 ? last : undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
