import { attachedExhibits } from '../../filing/attached-exhibits';
import { exhibitValue } from '../../filing/exhibits';
import { type FrontExhibit, readFrontMatter } from '../../filing/front-matter';
import type { Filing } from '../../filing/model';
import { applyEdits, type TextEdit } from '../../text/edit';
import { lineBreakOf, lineStart } from '../../text/lines';

/**
 * The edit that puts an exhibit into the list of a filing's front matter, at its place among the
 * others and in the form of the list; a list of all that is attached where there is none yet.
 * Undefined without front matter, or where its form is one that nobody could be sure of.
 */
export function listExhibit(filing: Filing, label: string): TextEdit | undefined {
  const front = filing.blocks[0];
  if (front?.kind !== 'front-matter') return undefined;
  const { raw } = front;
  const before = readFrontMatter(raw);
  if (before.problems.length > 0) return undefined;
  const edit =
    before.exhibits.length > 0
      ? intoList(raw, before.exhibits, label)
      : withList(raw, [...new Set(attachedExhibits(filing).map((one) => one.label)), label]);
  if (!edit) return undefined;
  // The list is read again as it will be: the same exhibits, and this one.
  const after = readFrontMatter(applyEdits(raw, [edit]));
  const names = after.exhibits.map((one) => one.label.text);
  const wanted = before.exhibits.map((one) => one.label.text);
  const isWhole =
    after.problems.length === 0 &&
    names.includes(label) &&
    wanted.every((one) => names.includes(one)) &&
    (wanted.length === 0 || names.length === wanted.length + 1);
  return isWhole ? edit : undefined;
}

function withList(raw: string, labels: string[]): TextEdit | undefined {
  const close = /(\r\n|\r|\n)(?:---|\.\.\.)[ \t]*[\r\n]*$/.exec(raw);
  if (!close) return undefined;
  const at = close.index;
  const ordered = labels.sort((a, b) => (exhibitValue(a) ?? 0) - (exhibitValue(b) ?? 0));
  return {
    range: { start: at, end: at },
    text: `${close[1]}exhibits: [${ordered.join(', ')}]`,
  };
}

function intoList(
  raw: string,
  exhibits: readonly FrontExhibit[],
  label: string,
): TextEdit | undefined {
  const value = exhibitValue(label) ?? Infinity;
  const smaller = exhibits.filter((one) => (exhibitValue(one.label.text) ?? Infinity) < value);
  const last = smaller.at(-1);
  const model = last ?? exhibits[0];
  if (!model) return undefined;
  const { start, end } = model.label.range;
  const line = lineStart(raw, start);
  const lead = raw.slice(line, start);
  const isMap = /^["']?[ \t]*:/.test(raw.slice(end));
  const item = isMap ? `${label}: "[DESCRIPTION]"` : label;
  const isInLine = /[[{,]/.test(lead);
  if (!last) {
    const at = isInLine ? start : line;
    const text = isInLine ? `${item}, ` : `${lead}${item}${lineBreakOf(raw)}`;
    return { range: { start: at, end: at }, text };
  }
  const close = Math.max(end, last.title?.range.end ?? 0);
  if (isInLine) return { range: { start: close, end: close }, text: `, ${item}` };
  const at = raw.charAt(close - 1) === '\n' ? close : raw.indexOf('\n', close) + 1;
  return at === 0
    ? undefined
    : { range: { start: at, end: at }, text: `${lead}${item}${lineBreakOf(raw)}` };
}
