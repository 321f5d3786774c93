import type { Range } from '../text/range';
import { labelValue, romanValue } from './headings';
import { inQuotation } from './in-quotation';
import type { LabelStyle } from './model';

/** A reference to a part of a paper by its outline label. */
export interface SectionReference {
  readonly range: Range;
  readonly word: string;
  /** The label's parts, outermost first: `II.B.2` has three. */
  readonly path: readonly PathStep[];
  readonly labelRange: Range;
  /** `supra`, `infra`, `above`, `below`, `of this motion`: it can only mean this filing. */
  readonly own: boolean;
  /** `see`, `as shown in`, `discussed in`: it most likely does. */
  readonly pointed: boolean;
  /** Words around it say, or may say, that another paper's part is meant. */
  readonly foreign: boolean;
}

export interface PathStep {
  readonly text: string;
  /** What the label can be: `I` is a roman one and the ninth letter. */
  readonly readings: readonly { readonly style: LabelStyle; readonly value: number }[];
}

const dash = '[-\\u2010-\\u2013]';
const reference = new RegExp(
  `\\b(Parts?|Sections?|Sec\\.|Arguments?)\\s+((?:[IVXL]{1,7}|[A-Z]|\\d{1,2})(?:(?:\\.|${dash}|\\s?(?=\\())\\(?(?:[IVXL]{1,7}|[A-Z]|\\d{1,2}|[a-z]|[ivx]{1,5})\\)?){0,4})(?![\\p{L}\\p{N}]|\\.\\d|,\\d{3})`,
  'gu',
);
const ownBefore = /\b(?:supra|infra|above|below),?\s*(?:at\s+)?$/i;
const ownAfter =
  /^[\s,]*(?:\(?(?:supra|infra|above|below)\b|of\s+this\s+(?:motion|brief|memorandum|letter|opposition|reply|order|filing|statement|declaration|response)\b)/i;
const pointedBefore =
  /\b(?:[Ss]ee(?:\s+also)?|(?:discussed|explained|argued|shown|described|detailed|addressed|noted|demonstrated)(?:\s+(?:more\s+fully|further|in\s+detail|at\s+length))?(?:\s+in)?),?\s+$/;
/** `Parts II and IV`: the next of a list. */
const another =
  /(\s*,?\s+(?:and|or|&|through|to)\s+|,\s+)((?:[IVXL]{1,7}|[A-Z])(?:\.(?:[IVXL]{1,7}|[A-Z]|\d{1,2}|[a-z])){0,4})(?![\p{L}\p{N}’']|\.\d|\s\p{Lu}\p{Ll})/uy;
const foreignAfter = /^\s*,?\s*(?:of|in|to|from|under|hereof|thereof|and\s+of)\b/i;
const foreignBefore =
  /(?:\b(?:Id|id|Br|Mot|Opp|Resp|Decl|Compl|Mem|Ex|Exh|Dkt|No|Stat|Code|Act|Cir|Ct|Supp|Cal|art|Art|Title|Ch|ch|U\.S\.C|C\.F\.R|F\.\dd|P|L\.R)\.|\b(?:Rule|Title|Act|Code|Article|Chapter|Amendment|Agreement|Order|Guidelines?|Medicare|Local|Civil|Reply|Opposition|Motion|Complaint|Subchapter|Schedule|Exhibit|Form|Subpart|Statute|Regulation|Constitution|Manual|Handbook|Treatise|Restatement|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Yy]our|[\u2019']s?)|\b(?:Title|Article|Art\.|Chapter|Ch\.|Exhibit|Ex\.|Schedule|Appendix)\s[\w.()-]{1,12}|\d|[\u201c"\u2018'[])[\s,]*(?:at\s+)?$/;

/** Finds references by outline label, whoever's part they mean: `Part II.B`, `Sections III and IV`. */
export function findSectionReferences(text: string): SectionReference[] {
  const found: SectionReference[] = [];
  if (!/Part|Section|Sec\.|Argument/.test(text)) return found;
  const isQuoted = inQuotation(text);
  for (const match of text.matchAll(reference)) {
    const label = match[2] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    // `Parts IV-V`: a run of parts, of which the first is looked up.
    const run = /s$/.test(match[1] ?? '') ? label.split(/[\u2010-\u2013-]/)[0] : label;
    const path = readPath(run ?? label);
    if (path.length === 0) continue;
    const more = /s$/.test(match[1] ?? '') ? labelsAfter(text, end) : [];
    const before = text.slice(Math.max(0, start - 40), start);
    const last = more.at(-1)?.range.end ?? end;
    const after = text.slice(last, last + 60);
    const own = ownBefore.test(before) || ownAfter.test(after);
    const shared = {
      word: match[1] ?? '',
      own,
      pointed: pointedBefore.test(before),
      foreign:
        isQuoted(start) || (!own && (foreignAfter.test(after) || foreignBefore.test(before))),
    };
    found.push({
      ...shared,
      path,
      range: { start, end },
      labelRange: { start: end - label.length, end },
    });
    for (const { range, label: next } of more) {
      found.push({ ...shared, path: readPath(next), range, labelRange: range });
    }
  }
  return found;
}

function labelsAfter(text: string, offset: number): { range: Range; label: string }[] {
  const found: { range: Range; label: string }[] = [];
  let at = offset;
  for (let i = 0; i < 8; i++) {
    another.lastIndex = at;
    const match = another.exec(text);
    if (!match?.[2]) break;
    const end = at + match[0].length;
    found.push({ range: { start: end - match[2].length, end }, label: match[2] });
    at = end;
  }
  return found;
}

function readPath(label: string): PathStep[] {
  const steps: PathStep[] = [];
  for (const text of label.split(/[.()\s\u2010-\u2013-]+/).filter((part) => part !== '')) {
    steps.push({ text, readings: labelReadings(text) });
  }
  return steps;
}

/** Every outline label a short text can be. */
export function labelReadings(text: string): PathStep['readings'] {
  const readings: { style: LabelStyle; value: number }[] = [];
  const add = (style: LabelStyle, value: number | undefined) => {
    if (value !== undefined) readings.push({ style, value });
  };
  if (/^\d+$/.test(text)) add('arabic', Number(text));
  else if (/^[A-Z]+$/.test(text)) {
    add('upper-roman', romanValue(text));
    add('upper-letter', labelValue(text, 'upper-letter'));
  } else {
    add('lower-roman', romanValue(text));
    add('lower-letter', labelValue(text, 'lower-letter'));
  }
  return readings;
}
