import type { DocketCitation } from '../filing/docket-citations/model';
import { caseKey } from '../filing/docket-citations/other-case';
import type { CaseContext } from './load-case';

/** Year and serial of this case's number(s), to tell its docket from other cases'. */
export type OwnNumbers = readonly string[];

/** The case's own numbers: of the case file, of the docket sheet, of the filing's caption. */
export function ownNumbers(context: CaseContext | undefined, captionNumber?: string): OwnNumbers {
  const all = [context?.caseFile?.number, context?.docket?.case.number, captionNumber];
  const keys = all.flatMap((number) => {
    const key = number ? caseKey(number) : undefined;
    return key ? [key] : [];
  });
  return [...new Set(keys)];
}

/**
 * Whether a citation points at another case's docket. A case number in front of it that is this
 * case's own makes it ours again. `Id.` before the marker follows `previous`, the citation before.
 */
export function isOtherDocket(
  citation: DocketCitation,
  own: OwnNumbers,
  previous?: DocketCitation,
): boolean {
  const { otherCase } = citation;
  if (otherCase?.kind === 'number') {
    const key = caseKey(otherCase.text);
    return key === undefined || !own.includes(key);
  }
  if (otherCase) return true;
  if (citation.followsId && previous) return isOtherDocket(previous, own);
  return false;
}
