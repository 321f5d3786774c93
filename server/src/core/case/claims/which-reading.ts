import { kindWordsIn, type PaperKind, paperKinds } from '../../docket/paper-kind';
import type { DateMention } from '../../time/model';
import type { Reading } from './model';
import type { Place } from './place';

const anyKind: ReadonlySet<PaperKind> = new Set(paperKinds);
const whichWas =
  /,\s+which\s+(?:was|were)\s+(?:\w+ly\s+)?(?:filed|submitted|lodged|entered|issued)\s+(?:on\s+)?$/i;

/**
 * `Clay served his answer, which was filed on January 9, 2009. (Doc. 5.)`: the day of the one paper
 * that the sentence names. Of what kind it is, is no claim.
 *
 * @param plain the place's words with dates blanked
 */
export function readWhich(
  plain: string,
  dates: readonly DateMention[],
  { written, words }: Place,
): Reading | undefined {
  const [date, second] = dates;
  if (!date || second || date.end) return undefined;
  const start = date.range.start - words.start;
  if (!whichWas.test(written.slice(0, start))) return undefined;
  if (!/^[\s.)\]([]*$/.test(written.slice(date.range.end - words.start))) return undefined;
  const [kind, other] = kindWordsIn(plain);
  if (!kind || other) return undefined;
  return { kindRange: kind.range, kinds: [kind.kind], excuses: anyKind, filers: [], date };
}
