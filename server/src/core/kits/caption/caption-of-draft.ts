import type { CaseFile } from '../../case/case-file';
import { partsOf, type ReadCaption, readCaption } from '../../filing/caption/read-caption';
import type { Filing } from '../../filing/model';
import type { TextEdit } from '../../text/edit';
import { findBlanks } from '../blanks';
import { captionText } from './caption-text';
import { type CaptionWords, frontMatterWords } from './front-matter-words';
import { differingHearing, type HearingChange } from './hearing-lines';
import { type CaptionUpdate, updateCaption } from './update-caption';
import { whosePaper } from './whose-paper';

/** What a caption may take from the front matter, but only if the person says so. */
export type AskedPart = 'hearing' | 're';

/** A part that says another thing than the front matter does. */
export interface DifferingPart {
  readonly part: AskedPart;
  /** As it stands in the caption; empty where it has none. */
  readonly now: string;
  /** As the front matter would have it. */
  readonly wanted: string;
}

export interface DraftUpdate {
  readonly update: CaptionUpdate;
  /** What differs from the front matter, taken over or not. */
  readonly differing: readonly DifferingPart[];
}

/**
 * The edits that bring a draft's caption to what the case file says now. A title that is blank is
 * filled from the front matter; its hearing and `Re:` line are taken over where `take` says so.
 */
export function updateDraft(
  filing: Filing,
  caseFile: CaseFile,
  take: readonly AskedPart[] = [],
): DraftUpdate {
  const caption = readCaption(filing);
  const front = frontMatterWords(filing);
  const hearing = caption && front.hearing && differingHearing(caption, front.hearing, filing.text);
  const re = caption && differingRe(caption, caseFile, front);
  // A block that is there is changed line by line; one that is not there is written.
  const takesHearing = take.includes('hearing') && hearing;
  const rendered = captionText(caseFile, {
    title: caption ? titleOf(caption, front) : '',
    ...whosePaper(filing, caseFile),
    ...(takesHearing && hearing.now === '' && front.hearing ? { hearing: front.hearing } : {}),
    ...(take.includes('re') && re && front.re ? { re: front.re } : {}),
  });
  const update = updateCaption(filing, rendered);
  return {
    update: takesHearing ? withLines(update, hearing) : update,
    differing: [
      ...(hearing ? [{ part: 'hearing' as const, now: hearing.now, wanted: hearing.wanted }] : []),
      ...(re ? [re] : []),
    ],
  };
}

/** The title that the caption has, which says whether this is a complaint; a blank is filled. */
function titleOf(caption: ReadCaption, front: CaptionWords): string {
  const lines = partsOf(caption, 'title').flatMap((part) => part.lines.map(({ text }) => text));
  const title = lines.join('\n');
  return title === '' || findBlanks(title).length > 0 ? (front.title ?? '') : title;
}

/** The hearing's own edits first: what is put behind the block comes behind its new lines. */
function withLines(update: CaptionUpdate, { edits }: HearingChange): CaptionUpdate {
  if (update.kind === 'refused') return update;
  const all: readonly TextEdit[] = [...edits, ...update.edits];
  return { kind: 'edits', edits: all };
}

function differingRe(
  caption: ReadCaption,
  caseFile: CaseFile,
  { re }: CaptionWords,
): DifferingPart | undefined {
  if (re === undefined) return undefined;
  const now = (partsOf(caption, 're')[0]?.lines ?? []).map(({ text }) => text).join(' ');
  const { text, parts } = captionText(caseFile, { title: 'X', re });
  const printed = parts.find(({ part }) => part === 're')?.range;
  const wanted = printed ? text.slice(printed.start, printed.end) : '';
  if (wanted === '' || meant(now) === meant(wanted)) return undefined;
  return { part: 're', now, wanted };
}

/** The numbers of a `Re:` line, however the docket is called in it; its words where it has none. */
function meant(line: string): string {
  const numbers = line.match(/\d+(?:-\d+)?/g);
  return numbers ? numbers.join(' ') : line.replace(/\s+/g, ' ').trim().toLowerCase();
}
