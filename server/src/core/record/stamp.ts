import { caseKey } from '../filing/docket-citations/other-case';
import type { PaperName } from './file-names';

/** The court's stamp on the pages of a copy: which case's docket it is on, and under what number. */
export interface Stamp extends PaperName {
  /** As stamped: `4:15-cv-00798-HSG`. */
  readonly caseNumber: string;
}

/** `Case 4:15-cv-00798-HSG   Document 542-1   Filed 03/30/16   Page 1 of 12`, as courts vary it. */
const stamp =
  /\bCase:?\s+((?:\d{1,2}:)?\d{2}-(?:[a-z]{2,4}-)?\d{3,6}[\w()-]{0,20})(?:,|\s)\s*(?:Doc(?:ument)?|ECF|Dkt)\.?\s*(?:No\.?|#)?\s*:?\s*(\d{1,5})(?:-(\d{1,4}))?\b(?![\d/-])[^\n]{0,120}?\b(?:Filed|Entered|FILED)\b[^\n]{0,120}?\b\d{1,4}\s+of\s+\d{1,4}\b/gi;

/** Pages that are looked at: a stamp is on every one. */
const sampled = 3;

/**
 * The stamps that every one of the first pages bears, other dockets' among them: an exhibit may
 * have been filed before. Empty where the pages do not agree or have none.
 */
export function stampsOf(texts: readonly string[]): readonly Stamp[] {
  const [first = [], ...others] = texts
    .filter((text) => /\S/.test(text))
    .slice(0, sampled)
    .map(stampsIn);
  return first.filter((one) => others.every((page) => page.some((other) => isSame(one, other))));
}

function stampsIn(text: string): Stamp[] {
  const found: Stamp[] = [];
  for (const [, caseNumber = '', entry, attachment] of text.matchAll(stamp)) {
    const one = { caseNumber, entry: Number(entry), attachment: Number(attachment ?? 0) };
    if (!found.some((other) => isSame(one, other))) found.push(one);
  }
  return found;
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.caseNumber === b.caseNumber && a.entry === b.entry && a.attachment === b.attachment;
}

/**
 * What a copy is by its stamp, if that is sure: there is just one stamp of this case on it.
 *
 * @param numbers the case's own numbers, as its files write them
 */
export function stampedName(
  stamps: readonly Stamp[],
  numbers: readonly string[],
): PaperName | undefined {
  const [own, ...more] = stamps.filter(({ caseNumber }) =>
    numbers.some((number) => isSameCase(caseNumber, number)),
  );
  return own && more.length === 0 ? { entry: own.entry, attachment: own.attachment } : undefined;
}

/** Year and serial are the same, and so is the office where both name it. */
function isSameCase(a: string, b: string): boolean {
  const key = caseKey(a);
  if (key === undefined || key !== caseKey(b)) return false;
  const [officeA, officeB] = [office(a), office(b)];
  return officeA === undefined || officeB === undefined || officeA === officeB;
}

function office(number: string): string | undefined {
  return /^\s*(\d{1,2}):/.exec(number)?.[1];
}
