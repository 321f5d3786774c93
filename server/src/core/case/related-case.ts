import type { DocketCitation, OtherCase } from '../filing/docket-citations/model';
import { caseKey } from '../filing/docket-citations/other-case';
import type { CaseContext } from './load-case';
import type { RelatedDocket } from './load-related';

/**
 * The related case of the case file whose docket a citation of another case's docket points at: by
 * its number, or by the name that the text gives it. Undefined where none or several could be meant.
 *
 * @param previous the citation before it, which an `Id.` follows
 */
export function relatedCaseOf(
  citation: DocketCitation,
  context: CaseContext | undefined,
  previous?: DocketCitation,
): RelatedDocket | undefined {
  const related = context?.related ?? [];
  if (related.length === 0) return undefined;
  const stated = citation.otherCase ?? (citation.followsId ? previous?.otherCase : undefined);
  if (!stated) return undefined;
  const meant = related.filter((one) => isMeant(stated, one, related.length));
  return meant.length === 1 ? meant[0] : undefined;
}

function isMeant({ kind, text }: OtherCase, one: RelatedDocket, count: number): boolean {
  if (kind === 'number') {
    const key = caseKey(text);
    const numbers = [one.number, one.docket?.case.number];
    return key !== undefined && numbers.some((number) => number && caseKey(number) === key);
  }
  const words = text.toLowerCase();
  if (new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one.name)}(?![\\p{L}\\p{N}])`, 'iu').test(text)) {
    return true;
  }
  if (/\brelated\b/.test(words)) return count === 1;
  const sides = sidesOf(text);
  const printed = one.docket?.case.name;
  const known = printed === undefined ? undefined : sidesOf(printed);
  return sides !== undefined && known !== undefined && sides.every((side, i) => side === known[i]);
}

/** The first word of each side of `Smith et al v. Jones Inc.`; undefined where there is no `v.`. */
function sidesOf(name: string): readonly [string, string] | undefined {
  const [left = '', right] = name.toLowerCase().split(/\s+vs?\.?\s+/);
  if (right === undefined) return undefined;
  const first = (side: string) => /[\p{L}\p{N}’'-]+/u.exec(side)?.[0] ?? '';
  return [first(left), first(right)];
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?|(){}[\]/-]/g, '\\$&').replace(/[-_ ]+/g, '[-_\\s]+');
}
