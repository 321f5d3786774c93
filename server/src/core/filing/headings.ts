import type { Heading, HeadingLabel, LabelStyle } from './model';

const marked = /^ {0,3}(#{1,6})\s+/;
const labelled =
  /^(?:([IVXLC]{1,7})|([A-Z])|(\d{1,2}(?:\.\d{1,2}){0,3})|\(?([a-z])\)?|\(?([ivx]{1,5})\)?)(?:[.)]|\.?(?=\s*$))(?:\s+|$|(?<=[IVX]{2}\.)(?=\p{Lu}{4}))/u;
const maxTitle = 160;

/**
 * Reads a block's first lines as a heading: `# II. ARGUMENT`, `**A. The Calls**`, `II. ARGUMENT`
 * alone on its line, `INTRODUCTION`. Gives undefined for anything that may be prose, a list item or
 * a line of a table of contents.
 *
 * @param body the block's text without the blank lines behind it
 */
export function readHeading(body: string): Heading | undefined {
  const hashes = marked.exec(body);
  if (hashes?.[1]) return heading(body, hashes[0].length, hashes[1].length, true);
  if (body.length > maxTitle * 2) return undefined;
  const lead = /^\s*/.exec(body)?.[0].length ?? 0;
  const trimmed = body.trim();
  const bold = /^(\*\*|__)([^*_]+)\1$/.exec(trimmed);
  if (bold) return heading(body, lead + 2, undefined, true);
  if (/[\r\n]/.test(trimmed) || trimmed.length > maxTitle || isContentsLine(trimmed))
    return undefined;
  return heading(body, lead, undefined, false);
}

function heading(
  body: string,
  start: number,
  marks: number | undefined,
  certain: boolean,
): Heading | undefined {
  const text = body.slice(start).replace(/[\s#*_]+$/, '');
  // `# **II. ARGUMENT**`
  const inner = /^[*_]{1,3}/.exec(text)?.[0].length ?? 0;
  const words = text.slice(inner);
  const from = start + inner;
  const label = readLabel(words, from);
  const title = label ? words.slice(label.length).trim() : words.trim();
  if (!certain && !looksLikeTitle(title, label?.label)) return undefined;
  return {
    level: marks ?? levelOf(label?.label),
    title,
    range: { start: from, end: from + words.trimEnd().length },
    ...(label ? { label: label.label } : {}),
  };
}

function readLabel(
  words: string,
  from: number,
): { label: HeadingLabel; length: number } | undefined {
  const match = labelled.exec(words);
  if (!match) return undefined;
  const styles: readonly LabelStyle[] = [
    'upper-roman',
    'upper-letter',
    'arabic',
    'lower-letter',
    'lower-roman',
  ];
  const index = styles.findIndex((_, i) => match[i + 1] !== undefined);
  const style = styles[index];
  const text = match[index + 1];
  if (!style || !text) return undefined;
  const value = labelValue(text, style);
  if (value === undefined) return undefined;
  const at = from + match[0].indexOf(text);
  return {
    length: match[0].length,
    label: { text, style, value, range: { start: at, end: at + text.length } },
  };
}

/**
 * A plain line is a heading only in capitals, as a label alone, or as a label before a title in
 * capitals or of capitalized words. Words in square brackets do not tell: `[REASONS FOR SEALING]`
 * is a blank that waits for its text.
 */
function looksLikeTitle(title: string, label: HeadingLabel | undefined): boolean {
  if (label && title === '') return label.style === 'upper-roman' || label.style === 'upper-letter';
  if (/[.;,]$/.test(title) && !/\b(?:INC|LLC|CO|CORP|LTD)\.$/.test(title)) return false;
  const letters = title.replace(/\[[^\]]*\]|[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 4) return false;
  if (label && label.style !== 'upper-roman' && label.style !== 'upper-letter') return false;
  return capitals.length >= letters.length * 0.8 || (label !== undefined && isTitleCase(title));
}

/** `The Calls Were Made in March`: two words or more, every longer one with a capital. */
function isTitleCase(title: string): boolean {
  const words = title.match(/[\p{L}’']+/gu) ?? [];
  const long = words.filter((word) => word.length > 4);
  return words.length >= 2 && long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** `I. INTRODUCTION ........ 3` */
function isContentsLine(line: string): boolean {
  return /\.{3,}|(?:\s\.){3,}|…|\s{3,}\d{1,3}$|\t\s*\d{1,3}$/.test(line);
}

function levelOf(label: HeadingLabel | undefined): number {
  switch (label?.style) {
    case 'upper-letter':
      return 2;
    case 'arabic':
      return 3;
    case 'lower-letter':
      return 4;
    case 'lower-roman':
      return 5;
    default:
      return 1;
  }
}

/** The number a label stands for, or undefined: `IV` 4, `B` 2, `3` 3, `1.2` 2 (its last part). */
export function labelValue(text: string, style: LabelStyle): number | undefined {
  switch (style) {
    case 'upper-roman':
    case 'lower-roman':
      return romanValue(text);
    case 'upper-letter':
    case 'lower-letter':
      return /^[A-Za-z]$/.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : undefined;
    case 'arabic':
      return /^\d/.test(text) ? Number(text.split('.').at(-1)) : undefined;
  }
}

const romanUnits: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A label's text for a value: 4 is `IV`, `D` or `4`. */
export function labelText(value: number, style: LabelStyle): string {
  if (style === 'arabic') return String(value);
  if (style.endsWith('letter')) {
    const letter = String.fromCharCode(64 + value);
    return style === 'upper-letter' ? letter : letter.toLowerCase();
  }
  let rest = value;
  let text = '';
  for (const [unit, worth] of romanUnits) {
    while (rest >= worth) {
      text += unit;
      rest -= worth;
    }
  }
  return style === 'upper-roman' ? text : text.toLowerCase();
}

/** The value of a well-formed roman numeral under 400, or undefined. */
export function romanValue(text: string): number | undefined {
  const upper = text.toUpperCase();
  let rest = upper;
  let value = 0;
  for (const [unit, worth] of romanUnits) {
    while (rest.startsWith(unit)) {
      rest = rest.slice(unit.length);
      value += worth;
    }
  }
  return rest === '' && value > 0 && labelText(value, 'upper-roman') === upper ? value : undefined;
}
