import type { Whereabouts } from '../../filing/whereabouts';

/** A place that cites something, with the pincite it has there; `''` where it has none. */
export interface CitingPlace {
  readonly where: Whereabouts;
  readonly pincite: string;
}

const names: Readonly<
  Record<Whereabouts['kind'], { readonly one: string; readonly many: string }>
> = {
  part: { one: 'Part ', many: 'Parts ' },
  paragraph: { one: '¶ ', many: '¶¶ ' },
  footnote: { one: 'n.', many: 'nn.' },
  heading: { one: '', many: '' },
  text: { one: 'paragraph ', many: 'paragraphs ' },
  caption: { one: 'caption', many: 'caption' },
};

/**
 * The places in text order as one cell: `Parts II.A, III; n.2`. With pincites each place stands for
 * itself, what it cites in parentheses: `Part II.A (¶ 4; ¶¶ 5-6, Ex. G); n.2 (at 3)`.
 */
export function placesText(places: readonly CitingPlace[]): string {
  const byPlace = new Map<
    string,
    { readonly where: Whereabouts; readonly pincites: Set<string> }
  >();
  for (const { where, pincite } of places) {
    const key = `${where.kind} ${where.text}`;
    const same = byPlace.get(key) ?? { where, pincites: new Set<string>() };
    if (pincite !== '') same.pincites.add(pincite);
    byPlace.set(key, same);
  }
  const all = [...byPlace.values()];
  if (all.every(({ pincites }) => pincites.size === 0)) {
    return joined(all.map(({ where }) => where));
  }
  return all
    .map(({ where, pincites }) => {
      const name = `${names[where.kind].one}${where.text}`;
      return pincites.size === 0 ? name : `${name} (${[...pincites].join('; ')})`;
    })
    .join('; ');
}

/** One place: `Part II.A`, `¶ 4`. */
export function placeText(where: Whereabouts): string {
  return joined([where]);
}

/** Places of one kind that follow each other share its word; numbers in a row become a run. */
function joined(places: readonly Whereabouts[]): string {
  const groups: { readonly kind: Whereabouts['kind']; readonly texts: string[] }[] = [];
  for (const { kind, text } of places) {
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'heading') last.texts.push(text);
    else groups.push({ kind, texts: [text] });
  }
  return groups
    .map(({ kind, texts }) => {
      const { one, many } = names[kind];
      return `${texts.length > 1 ? many : one}${runs(texts).join(', ')}`;
    })
    .join('; ');
}

/** `5`, `6`, `7`, `9` as `5-7`, `9`; what is no number stays by itself. */
function runs(texts: readonly string[]): string[] {
  const found: { readonly first: string; last: string }[] = [];
  for (const text of texts) {
    const run = found.at(-1);
    if (run && isNext(run.last, text)) run.last = text;
    else found.push({ first: text, last: text });
  }
  return found.flatMap(({ first, last }) => {
    if (first === last) return [first];
    return isNext(first, last) ? [first, last] : [`${first}-${last}`];
  });
}

function isNext(a: string, b: string): boolean {
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Number(b) === Number(a) + 1;
}
