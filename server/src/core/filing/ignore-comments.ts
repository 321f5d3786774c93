const comment = /<!--\s*pincite-ignore(?:\s+([^>]*?))?\s*-->/g;

/**
 * The codes that the ignore comments of a block silence: `<!-- pincite-ignore docket/duplicate -->`.
 * Several codes may stand in one comment, parted by white space or commas; a family (`docket/*`)
 * or no code at all (`*`) silences more. Words after `--` are the writer's reason.
 */
export function readIgnores(raw: string): readonly string[] | undefined {
  const codes: string[] = [];
  for (const match of raw.matchAll(comment)) {
    const words = (match[1] ?? '').split(/\s--\s/)[0]?.split(/[\s,]+/) ?? [];
    const named = words.filter((word) => word !== '');
    codes.push(...(named.length > 0 ? named : ['*']));
  }
  return codes.length > 0 ? codes : undefined;
}

/** Whether an ignore list silences a code. */
export function isIgnored(code: string, ignores: readonly string[] | undefined): boolean {
  if (!ignores) return false;
  return ignores.some(
    (pattern) =>
      pattern === '*' ||
      pattern === code ||
      (pattern.endsWith('/*') && code.startsWith(pattern.slice(0, -1))),
  );
}
