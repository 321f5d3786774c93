import { caseKey } from './docket-citations/other-case';
import type { Block, Filing, FilingOutline } from './model';

const captionReach = 60;
const signatureReach = 60;

const courtName =
  /\b(?:UNITED STATES (?:DISTRICT|BANKRUPTCY) COURT|DISTRICT COURT|COURT OF APPEALS|SUPERIOR COURT)\b/i;
const caseNumber =
  /\b(?:Case|C\.\s?A\.|Civ(?:il)?\.?\s+Action)\s+Nos?\.?:?\s*\[?((?:\d{1,2}:)?\d{2}-[a-z]{2}-\d{2,6}(?:-[A-Za-z0-9]{1,5})*|C?V?-?\d{2}-\d{2,6}(?:-[A-Z]{2,4})*)|\b((?:\d:)\d{2}-[a-z]{2}-\d{3,6}(?:-[A-Za-z0-9]{1,5})*)/i;
/** `Case 2:25-cv-03367-SMB   Document 47   Filed …` on each page. */
const pageStamp = /^Case:?\s+((?:\d:)?\d{2}-[a-z]{2}-\d{3,6}(?:-[A-Z]{2,4})*)\s+Doc/m;
const captionSign =
  /\bCase\s+No|\bCiv(?:il)?\s+(?:Action\s+)?No\.|\bPlaintiffs?\b,?|\bDefendants?\b|\bv(?:s)?\.\s*$|\bRe:\s|\bAttorneys?\s+for\b|\bJudge\b|\bHearing\b|\bDate:/im;
const bodyOpens =
  /^\s*(?:INTRODUCTION|BACKGROUND|FACTUAL|I\.\s|PRELIMINARY STATEMENT|TO (?:ALL|THE))/;
const dated =
  /^[\s>*_|]*(?:It is so ordered[.,]?\s*)?(?:Dated?|Signed|Executed|Respectfully submitted|Submitted)\b(?:\s+on|\s+this|\s+at\s+[^,\n]{1,40},?(?:\s+[\p{L}]+,?)?(?:\s+this|\s+on)?)?\s*:?[*_\s]*$/iu;

/**
 * Reads what stands for the whole filing: where its body begins, its own date, its case number.
 * Looks at the first and last blocks only.
 */
export function readOutline(filing: Filing): FilingOutline {
  const bodyStart = findBody(filing);
  const date = frontMatterDate(filing) ?? signingDate(filing);
  const number = captionNumber(filing, bodyStart);
  return {
    bodyStart,
    ...(date ? { dated: date } : {}),
    ...(number ? { caseNumber: number } : {}),
  };
}

function findBody(filing: Filing): number {
  const first = filing.list.at(0)?.kind === 'front-matter' ? 1 : 0;
  let signs = 0;
  const reach = Math.min(filing.list.length, captionReach);
  for (let i = first; i < reach; i++) {
    const block = filing.list.at(i);
    if (!block) break;
    const body = block.clean.trim();
    if (signs > 0 && (opensBody(block, body) || isProse(body))) return i;
    if (courtName.test(body) || captionSign.test(body)) signs++;
    else if (isProse(body)) return signs > 0 ? i : first;
  }
  return first;
}

/** `# I. INTRODUCTION`, `**A. The Calls**`, `BACKGROUND`: the first heading under the caption. */
function opensBody({ heading }: Block, body: string): boolean {
  const words = body.replace(/^[\s#*_]+/, '');
  return bodyOpens.test(words) || (words !== body && heading?.label?.value === 1);
}

/** A sentence or more of running text: small letters, some length, an end. */
function isProse(body: string): boolean {
  if (body.length < 120) return false;
  const small = body.replace(/[^\p{Ll}]/gu, '').length;
  return small > body.length * 0.55 && /[.?!]["”’)\]]?(?:\s|$)/.test(body.slice(60));
}

function captionNumber(filing: Filing, bodyStart: number): string | undefined {
  const stamped = filing.origin === 'extracted' ? pageStamp.exec(filing.text)?.[1] : undefined;
  const first = filing.list.at(0)?.kind === 'front-matter' ? 1 : 0;
  // With no caption, a number in the text is as likely another case's.
  let head = '';
  for (let i = 0; i < bodyStart && bodyStart > first; i++) head += filing.list.at(i)?.raw ?? '';
  const match = caseNumber.exec(head.slice(0, 8000));
  const number = match?.[1] ?? match?.[2] ?? stamped;
  return number && caseKey(number) ? number : undefined;
}

function frontMatterDate(filing: Filing): FilingOutline['dated'] {
  const block = filing.list.at(0);
  if (block?.kind !== 'front-matter') return undefined;
  const match = /^dated:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(block.raw);
  if (!match?.[1]) return undefined;
  const start = match.index + match[0].length - match[1].length;
  return { iso: match[1], range: { start, end: start + match[1].length } };
}

/** The last `Dated: …` of the signature block. */
function signingDate(filing: Filing): FilingOutline['dated'] {
  const first = Math.max(0, filing.list.length - signatureReach);
  for (let i = filing.list.length - 1; i >= first; i--) {
    const block = filing.list.at(i);
    if (!block || !/\b(?:dated?|signed|executed|submitted)\b/i.test(block.clean)) continue;
    for (const mention of block.facts.dates) {
      if (!mention.start || mention.noYear) continue;
      const lineFrom = block.clean.lastIndexOf('\n', mention.range.start - 1) + 1;
      const lead = block.clean.slice(lineFrom, mention.range.start);
      // A small letter opens the rest of a sentence: `… interrogatories, / dated February 9, 2021`.
      if (!dated.test(lead) || /^[\s>*_|]*\p{Ll}/u.test(lead)) continue;
      const at = filing.list.startOf(i);
      return {
        iso: mention.start.toString(),
        range: { start: at + mention.range.start, end: at + mention.range.end },
      };
    }
  }
  return undefined;
}
