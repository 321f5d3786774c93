import type { PaperKind } from '../../docket/paper-kind';

const names: Partial<Record<PaperKind, string>> = {
  minutes: 'minutes of a proceeding',
  summons: 'a summons',
  memorandum: 'a memorandum',
  other: 'another paper',
};

/** `a motion`, `an order`: a kind of paper in a sentence. */
export function kindName(kind: PaperKind): string {
  return names[kind] ?? `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** The first words of an entry's text, enough to know the paper by. */
export function clippedText(text: string): string {
  if (text.length <= 70) return text.replace(/[.\s]+$/, '');
  return `${text.slice(0, 70).replace(/\s+\S*$/, '')} …`;
}
