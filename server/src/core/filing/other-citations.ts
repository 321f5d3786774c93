import type { Range } from '../text/range';

/**
 * What else a filing cites, as far as it matters for `Id.`: the chain has to stop at a case, a
 * statute or a record paper, or an `Id.` after them would be taken for the docket's.
 */
export interface OtherCitation {
  readonly kind: 'id' | 'case' | 'statute' | 'record';
  readonly range: Range;
  /** Pages or paragraphs behind an `Id.`, as written. */
  readonly pincite?: string;
}

const id =
  /(?<![\p{L}.])(?:Id|id|ID|Ibid|ibid)\.(?:,?\s+(?:at\s+[*\d][\d*:,\s\u2010-\u2013-]*\d|at\s+[*\d]\d*|at\s+¶{1,2}\s?\d+(?:[-\u2013]\d+)?|¶{1,2}\s?\d+(?:[-\u2013]\d+)?))?/gu;
const reporter =
  /\b\d{1,4}\s+(?:U\.\s?S\.|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th)|\s?Supp\.(?:\s?[23]d)?|\s?App['’]x)?|F\.R\.D\.|B\.R\.|Fed\.\s?(?:Cl|App[’']x)\.?|WL|Cal\.(?:\s?App\.)?(?:\s?\d(?:d|th|st))?|[NSP]\.?\s?[EWY]?\.?(?:\s?[23]d)?|So\.(?:\s?[23]d)?|A\.(?:[23]d)?)\s+\d{1,7}\b|\b(?:19|20)\d{2}\s+(?:WL|U\.S\.\s?Dist\.\s?LEXIS|U\.S\.\s?App\.\s?LEXIS)\s+\d+/g;
const statute =
  /\b\d{1,2}\s+(?:U\.\s?S\.\s?C\.|C\.\s?F\.\s?R\.)(?:\s?A\.)?\s*§{0,2}\s*\d[\w.()-]*|\b(?:Fed\.\s?R\.\s?(?:Civ|Crim|App|Evid|Bankr)\.\s?(?:P\.)?|Civil\s+L\.\s?R\.|L\.\s?R\.|Civ\.\s?L\.R\.)\s*\d[\w.()-]*/g;
const record =
  /\b(?:[A-Z][\p{L}’'-]+\s+)?(?:Decl|Dec|Compl|Aff|Dep|Tr|Mot|Opp[’']?n|Br|Mem|Ex|Exh)s?\.?,?\s+(?:at\s+\d|¶{1,2}\s?\d|Exs?\.\s?\w|\d{1,4}:\d{1,2}|[A-Z]\b|\d{1,3}\b)/gu;

/** Finds `Id.` and the citations of other kinds, in text order; kinds may touch, never overlap. */
export function findOtherCitations(text: string): OtherCitation[] {
  const found: OtherCitation[] = [];
  const add = (kind: OtherCitation['kind'], pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const pincite = kind === 'id' ? match[0].replace(/^\w+\.,?\s*/, '') : '';
      found.push({ kind, range, ...(pincite ? { pincite: pincite.replace(/\s+/g, ' ') } : {}) });
    }
  };
  if (/\bI(?:d|bid)\.|\bi(?:d|bid)\.|\bID\./.test(text)) add('id', id);
  if (/\d/.test(text)) {
    add('case', reporter);
    add('statute', statute);
    add('record', record);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
