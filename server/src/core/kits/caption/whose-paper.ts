import type { CaseFile } from '../../case/case-file';
import { partsOf, readCaption } from '../../filing/caption/read-caption';
import { kindOfTitle, statedKind } from '../../filing/filing-kind';
import type { Filing } from '../../filing/model';
import type { CaptionOptions } from './caption-text';
import { plain } from './pieces';

/**
 * Whose paper a draft is, as its caption and front matter tell: the court's own, or that of the
 * parties that its counsel block names. What cannot be told is left out.
 */
export function whosePaper(
  filing: Filing,
  caseFile: CaseFile,
): Pick<CaptionOptions, 'kind' | 'filedFor'> {
  const caption = readCaption(filing);
  const words =
    caption &&
    partsOf(caption, 'title')[0]
      ?.lines.map(({ text }) => text)
      .join(' ');
  const kind = statedKind(filing) ?? (words ? kindOfTitle(words) : undefined);
  if (kind === 'order' || kind === 'proposed-order') return { kind: 'order' };
  const counsel = caption ? partsOf(caption, 'counsel').flatMap(({ lines }) => lines) : [];
  const line = counsel.find(({ text }) => /\b(?:attorneys?|counsel) for\b/i.test(text))?.text;
  const names = line ? partiesIn(line, caseFile) : [];
  return names.length === 0 ? {} : { kind: 'party', filedFor: names };
}

/** That a draft is the court's own paper, as its front matter says; nothing where it does not. */
export function statedOrder(filing: Filing): Pick<CaptionOptions, 'kind'> {
  const kind = statedKind(filing);
  return kind === 'order' || kind === 'proposed-order' ? { kind: 'order' } : {};
}

/** The parties that a line names, in its order; where two names begin at one place, the longer. */
function partiesIn(line: string, { parties }: CaseFile): string[] {
  const here = plain(line).toUpperCase();
  const found = parties.flatMap(({ name }) => {
    const wanted = plain(name).toUpperCase();
    const at = wanted === '' ? -1 : here.indexOf(wanted);
    const end = at + wanted.length;
    const inWord = /\p{L}/u.test(here.charAt(at - 1)) || /\p{L}/u.test(here.charAt(end));
    return at < 0 || inWord ? [] : [{ at, end, name }];
  });
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  let end = 0;
  return found.flatMap((one) => {
    if (one.at < end) return [];
    end = one.end;
    return [one.name];
  });
}
