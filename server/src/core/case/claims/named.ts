import type { Mention } from '../party-book';
import type { ClaimVerb } from './verbs';

/** Between a subject and its verb. */
export const light =
  /^(?:['’]s?\s+(?:(?:lead|local|trial|appellate|former|defense|appointed|own)\s+)?(?:counsel|attorneys?|lawyers?))?(?:\s|[,()[\]]|\b(?:then|also|again|next|first|both|each|has|have|had|too|only|thereafter|later|in\s+turn|in\s+part|in\s+response|subsequently|itself|\w+ly|through\s+(?:its\s+|his\s+|her\s+)?counsel|pro\s+se|et\s+al\.?)\b)*$/i;

const together =
  /^(?:\s|[,&()]|\band\b|\bor\b|\bjoined\s+by\b|\balong\s+with\b|\btogether\s+with\b|\bet\s+al\.?)*$/i;

export function subjectOf(
  verb: ClaimVerb,
  mentions: readonly Mention[],
  plain: string,
  from: number,
): Mention[] {
  const before = mentions.filter(
    ({ range }) => range.end <= verb.range.start && range.start >= from,
  );
  const last = before[before.length - 1];
  if (!last || !light.test(plain.slice(last.range.end, verb.range.start))) return [];
  const found = [last];
  for (let i = before.length - 2; i >= 0; i--) {
    const one = before[i];
    const right = found[0];
    if (!one || !right || !together.test(plain.slice(one.range.end, right.range.start))) break;
    found.unshift(one);
  }
  const first = found[0];
  const lead = plain.slice(0, first?.range.start ?? 0);
  // `the parties` or somebody unknown may stand in the list before.
  if (/\b(?:and|&|parties)\s*$/i.test(lead) && !/[,;]\s*and\s*$|(?:^|\d)\s*and\s*$/i.test(lead))
    return [];
  // `a letter to Plaintiff submitted …`
  if (/\b(?:to|from|of|with|against|on)\s+(?:the\s+)?$/i.test(lead) && first?.court !== true)
    return [];
  if (/\b(?:of|from|before|to|with)\s+(?:the\s+)?$/i.test(lead)) return [];
  return found;
}

const somebody =
  /^[\s,]*(?:(?:and|then|thereafter|later|subsequently|in\s+(?:response|reply|turn))[\s,]+)?(?:(?:the|an?)\s+)?(?:(?:putative|proposed|grand)\s+)*(?:he|she|it|they|intervenors?|movants?|trustees?|counsel|jury|applicants?|relators?|debtors?|creditors?|claimants?|appellants?|(?:(?:Mr|Ms|Mrs|Dr)\.\s+)?\p{Lu}[\p{L}’'-]+(?:['’]s\s+(?:\p{Ll}+\s+){0,2}counsel)?)\s+/iu;

/** Whether a sentence begins with one who acts, though it is not told which party that is. */
export function isSomebody(lead: string): boolean {
  const match = somebody.exec(lead);
  return match !== null && light.test(lead.slice(match[0].length));
}

export function namedFrom(start: number, mentions: readonly Mention[], plain: string): Mention[] {
  const found: Mention[] = [];
  let end = start;
  for (const mention of mentions) {
    if (mention.range.start < start) continue;
    if (!/^(?:\s|[,&()]|\band\b|\bthe\b|\bboth\b)*$/i.test(plain.slice(end, mention.range.start)))
      break;
    found.push(mention);
    end = mention.range.end;
  }
  // A possessive is not the filer: `by Plaintiff's expert`.
  return /^['’]/.test(plain.slice(end)) ? [] : found;
}
