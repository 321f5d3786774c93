import { sentenceAround } from '../text/sentences';
import { attachedExhibits, exhibitLabelled } from './attached-exhibits';
import type { Filing } from './model';
import { blockAt } from './read-filing';

const copy =
  '(?:an?\\s+)?(?:(?:true|correct|accurate|complete|authentic|and|,)\\s*)*(?:copy|copies|printouts?|screenshots?)\\s+of\\s+';
/** `A true and correct copy of the letter is attached hereto as`, before the exhibit. */
const before = new RegExp(
  `(?:^|\\s)${copy}(.{3,160}?)\\s+(?:is|are|was|were)\\s+(?:attached|annexed|appended|submitted|filed|enclosed)\\b[^.;]{0,60}$`,
  'i',
);
/** `is a true and correct copy of the letter`, behind it. */
const after = new RegExp(
  `^[”"’']?\\s*(?:\\([^)]{0,40}\\)\\s*)?,?\\s*(?:(?:attached\\s+)?(?:hereto\\s*,?\\s+)?(?:is|are|consists?\\s+of)\\s+)(?:${copy})?(.{3,160}?)[.;]?$`,
  'i',
);

/**
 * What an exhibit is: the words of the list in the front matter, else those of the sentence that
 * attaches it. Undefined where neither says it in a form that is sure.
 */
export function exhibitDescription(filing: Filing, label: string): string | undefined {
  const listed = attachedExhibits(filing).find(
    (one) => one.label === label && one.title !== undefined,
  );
  if (listed?.title) return listed.title.replace(/\s+/g, ' ');
  const at = exhibitLabelled(filing, label);
  if (at?.by !== 'sentence') return undefined;
  const index = blockAt(filing, at.range.start);
  const block = filing.blocks[index];
  const offset = at.range.start - (filing.starts[index] ?? 0);
  if (!block) return undefined;
  const sentence = sentenceAround(block.clean, offset);
  const lead = folded(block.clean.slice(sentence.start, offset)).replace(
    /\s*(?:Exhibit|Ex\.)\s*[“"‘']?$/,
    '',
  );
  const rest = folded(block.clean.slice(at.range.end - (filing.starts[index] ?? 0), sentence.end));
  const words = (before.exec(lead) ?? after.exec(rest))?.[1];
  return words === undefined || /^(?:attached|annexed|appended|submitted)\b/i.test(words)
    ? undefined
    : asTitle(words);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function asTitle(words: string): string {
  const bare = words
    .replace(/^(?:the|an?|my|our)\s+/i, '')
    .replace(/(?:,\s+(?:and|which|that|as)\b.*|[,;\s]+)$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
