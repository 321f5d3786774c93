import type { CaseContext } from '../case/load-case';
import { nameOf } from '../case/paths';
import { readFiling } from '../filing/read-filing';
import { type Range, touches } from '../text/range';
import type { Mention, MentionKind } from './mentions/mention';
import { mentionAt, mentionsOf } from './mentions/mentions';
import { renameExhibit } from './renaming/exhibit';
import type { FileEdits, Refusal, Renamer } from './renaming/renaming';
import { changedMeaning } from './renaming/same-meaning';
import { renameSection } from './renaming/section';
import { renameTerm } from './renaming/term';
import type { Snapshot } from './snapshot';

export type { FileEdits };

/** What may be renamed at a place, or in a sentence why it may not. */
export type Renaming =
  | {
      readonly kind: 'may';
      readonly range: Range;
      readonly text: string;
      readonly mention: Mention;
    }
  | { readonly kind: 'refused'; readonly why: string };

const renamers: Partial<Record<MentionKind, Renamer>> = {
  section: renameSection,
  exhibit: renameExhibit,
  term: renameTerm,
};

/** Looks at what stands at an offset; undefined where there is nothing with a name. */
export function prepareRename(snapshot: Snapshot, offset: number): Renaming | undefined {
  const mention = mentionAt(snapshot, offset);
  if (!mention) return undefined;
  const { kind } = mention;
  if (kind === 'paper') {
    return refused('This is another filing’s name. It is changed in that filing’s front matter.');
  }
  if (!renamers[kind]) {
    return refused('Numbers follow their order. Move the text, then use “Pincite: Renumber”.');
  }
  if (mention.kept) {
    return refused(
      'A quotation or a caption keeps its words. Rename this where the filing uses it.',
    );
  }
  const { range, text } = kind === 'section' ? lastPart(mention) : wholeOf(mention);
  return { kind: 'may', range, text, mention };
}

function refused(why: string): Renaming {
  return { kind: 'refused', why };
}

function wholeOf({ labelRange: range, label: text }: Mention) {
  return { range, text };
}

/** `B` of `Part II.B`: what names the heading itself. */
function lastPart({ labelRange, label }: Mention) {
  const text = /[^.()\s\u2010-\u2013-]+(?=[.()]*$)/.exec(label)?.[0] ?? label;
  const start = labelRange.start + label.lastIndexOf(text);
  return { range: { start, end: start + text.length }, text };
}

/**
 * Gives what stands at an offset another name in all of `filings`, this one among them, and a
 * party in the case file too; or says in a sentence why that is not safe: the new name means
 * something else already, is no name of its kind, or would be read in another way somewhere.
 */
export function rename(
  snapshot: Snapshot,
  offset: number,
  name: string,
  filings: readonly Snapshot[],
): readonly FileEdits[] | Refusal {
  const prepared = prepareRename(snapshot, offset);
  if (!prepared) return { why: 'There is nothing here that has a name.' };
  if (prepared.kind === 'refused') return { why: prepared.why };
  return renamed(prepared, snapshot, filings, name);
}

/** What may be renamed at an offset of the case file: a party’s short name. */
export function prepareCaseRename(
  { caseFile, caseFilePath: path }: CaseContext,
  offset: number,
): Extract<Renaming, { kind: 'may' }> | undefined {
  for (const { short: text, shortRange: range } of caseFile?.parties ?? []) {
    if (text === undefined || !range || !touches(range, offset)) continue;
    const places = { range, labelRange: range, target: { path, range } };
    const mention = { kind: 'term', key: `term ${text}`, label: text, isTarget: true } as const;
    return { kind: 'may', range, text, mention: { ...mention, ...places } };
  }
  return undefined;
}

/** As `rename`, from the case file. */
export function renameInCase(
  context: CaseContext,
  offset: number,
  name: string,
  filings: readonly Snapshot[],
): readonly FileEdits[] | Refusal {
  const prepared = prepareCaseRename(context, offset);
  if (!prepared) return { why: 'Of the case file, a party’s short name is renamed here.' };
  const nothing = { path: context.caseFilePath, filing: readFiling(''), case: context };
  return renamed(prepared, nothing, filings, name);
}

function renamed(
  { mention, text: before }: Extract<Renaming, { kind: 'may' }>,
  snapshot: Snapshot,
  filings: readonly Snapshot[],
  name: string,
): readonly FileEdits[] | Refusal {
  const renamer = renamers[mention.kind];
  const text = name.trim();
  if (!renamer || text === '' || /[\r\n“”"()]/.test(text)) {
    return { why: 'A name is a word or a few.' };
  }
  if (text === before) return [];
  const change = { mention, snapshot, filings, text };
  const made = renamer(change);
  if ('why' in made) return made;
  if (
    filings.some((one) =>
      [...mentionsOf(one, mention.kind)].some(({ key }) => key === made.key && key !== mention.key),
    )
  ) {
    return { why: `“${text}” is the name of something else already.` };
  }
  const changed = changedMeaning(change, made);
  if (changed === undefined) return made.files.filter(({ edits }) => edits.length > 0);
  return {
    why: `With “${text}”, words in ${nameOf(changed)} would be read for something else than they are now.`,
  };
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
