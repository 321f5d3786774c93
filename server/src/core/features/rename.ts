import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';
import { exhibitKey } from './mentions/exhibits';
import type { Mention } from './mentions/mention';
import { mentionAt, mentionsOf } from './mentions/mentions';
import type { Snapshot } from './snapshot';

/** What may be renamed at a place, or in a sentence why it may not. */
export type Renaming =
  | {
      readonly kind: 'may';
      readonly range: Range;
      readonly text: string;
      readonly mention: Mention;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Looks at what stands at an offset; undefined where there is nothing with a name. */
export function prepareRename(snapshot: Snapshot, offset: number): Renaming | undefined {
  const mention = mentionAt(snapshot, offset);
  if (!mention) return undefined;
  const { kind, labelRange: range, label: text } = mention;
  switch (kind) {
    case 'term':
    case 'exhibit':
      return { kind: 'may', range, text, mention };
    case 'paper':
      return {
        kind: 'refused',
        why: 'This is another filing’s name. It is changed in that filing’s front matter.',
      };
    case 'display':
      return {
        kind: 'refused',
        why: 'Change the number where the table, figure or appendix is named, and where it is cited.',
      };
    default:
      return {
        kind: 'refused',
        why: 'Numbers follow their order. Move the text, then use “Pincite: Renumber”.',
      };
  }
}

/** The edits of one file. */
export interface FileEdits {
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Gives what stands at an offset another name in all of `filings`, this one among them; or says in a sentence
 * why that is not safe: the new name means something else already, or is no name of its kind.
 */
export function rename(
  snapshot: Snapshot,
  offset: number,
  name: string,
  filings: readonly Snapshot[],
): readonly FileEdits[] | { readonly why: string } {
  const prepared = prepareRename(snapshot, offset);
  if (!prepared) return { why: 'There is nothing here that has a name.' };
  if (prepared.kind === 'refused') return { why: prepared.why };
  const { kind, key, label } = prepared.mention;
  const text = name.trim();
  if (text === '' || /[\r\n“”"()]/.test(text)) return { why: 'A name is a word or a few.' };
  if (kind === 'exhibit' && !/^(?:[A-Z]{1,2}|\d{1,4})$/.test(text)) {
    return { why: 'An exhibit has a letter or a number: “C”, “12”.' };
  }
  const files: FileEdits[] = [];
  const owner = prepared.mention.target.path;
  const taken = kind === 'exhibit' ? exhibitKey(owner, text) : `term ${text}`;
  for (const one of filings) {
    const edits: TextEdit[] = [];
    for (const mention of mentionsOf(one, kind)) {
      if (mention.key === taken && taken !== key) {
        return { why: `“${text}” is the name of something else already.` };
      }
      if (mention.key !== key) continue;
      edits.push({ range: mention.labelRange, text });
    }
    if (edits.length > 0 && one.path !== undefined) files.push({ path: one.path, edits });
  }
  return label === text ? [] : files;
}

/** Every place of the filings given that names what stands at an offset. */
export function mentionPlaces(
  snapshot: Snapshot,
  offset: number,
  filings: readonly Snapshot[],
): { readonly path: string; readonly range: Range; readonly isTarget: boolean }[] {
  const mention = mentionAt(snapshot, offset);
  if (!mention) return [];
  return filings.flatMap((one) =>
    [...mentionsOf(one, mention.kind)].flatMap(({ key, range, isTarget, inTable }) =>
      key === mention.key && !inTable ? [{ path: one.path ?? '', range, isTarget }] : [],
    ),
  );
}
