/** What may stand behind a key of a YAML or JSON file. */
export type ValueKind =
  | {
      readonly kind: 'text';
      /** What fits here, where the file's reader knows it: offered as one types. */
      readonly of?: 'court' | 'role' | 'party' | 'docket-file' | 'call-log' | 'citation-form';
    }
  | { readonly kind: 'day' | 'flag' | 'count' | 'entry-number' }
  | { readonly kind: 'keys'; readonly keys: KeyTable }
  /** A map whose keys the writer chooses. */
  | { readonly kind: 'named'; readonly each: ValueKind }
  /** `alone`: one value may stand without a list around it. */
  | { readonly kind: 'list'; readonly each: readonly ValueKind[]; readonly alone?: true };

/** One key: what it is for, in a sentence, and what may stand behind it. */
export interface KeyRow {
  readonly doc: string;
  readonly value: ValueKind;
  readonly required?: true;
}

/** The keys of a map, in the order they are offered and documented in. */
export type KeyTable = Readonly<Record<string, KeyRow>>;

/**
 * The values that may stand at a path of keys (names the writer chose included, places in lists
 * left out); more than one where a list takes items of two kinds. Empty for an unknown key.
 */
export function kindsAt(keys: KeyTable, path: readonly string[]): readonly ValueKind[] {
  let kinds: readonly ValueKind[] = [{ kind: 'keys', keys }];
  for (const key of path) {
    kinds = kinds.flatMap(inLists).flatMap((kind) => {
      if (kind.kind === 'named') return [kind.each];
      const row = kind.kind === 'keys' ? rowOf(kind.keys, key) : undefined;
      return row ? [row.value] : [];
    });
  }
  return kinds.flatMap(inLists);
}

/** The keys known of a map at a path; undefined where none are. */
export function keysAt(keys: KeyTable, path: readonly string[]): KeyTable | undefined {
  for (const kind of kindsAt(keys, path)) if (kind.kind === 'keys') return kind.keys;
  return undefined;
}

export function rowOf(keys: KeyTable, key: string): KeyRow | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

function inLists(kind: ValueKind): readonly ValueKind[] {
  return kind.kind === 'list' ? kind.each : [kind];
}
