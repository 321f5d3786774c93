import type { Range } from '../../text/range';
import type { Marker, MarkerFamily } from './model';

/**
 * The words that open a docket citation, as regular-expression sources. One list feeds the
 * reader and the TextMate grammar. `\s` takes in no-break spaces and line breaks.
 */
export const markerWords: readonly {
  readonly family: MarkerFamily;
  readonly source: string;
}[] = [
  { family: 'ecf', source: String.raw`(?:CM\s?[/-]\s?)?ECF` },
  { family: 'docket', source: 'Dockets?' },
  { family: 'dkt', source: String.raw`Dkts?\b\.?:?` },
  { family: 'de', source: String.raw`D\.\s?E\.|DE(?=\s|#|\[)` },
  { family: 'di', source: String.raw`D\.\s?I\.|DI(?=\s|#|\[)` },
  { family: 'document', source: 'Documents?' },
  // `R. Doc.`, `Rec. Doc.`: the Eastern District of Louisiana.
  { family: 'doc', source: String.raw`(?:R(?:ec)?\.\s?)?Docs?\b\.?` },
  { family: 'filing', source: String.raw`Filings?(?=\s+(?:Nos?\b|\d))` },
  { family: 'record', source: String.raw`R\.(?=\s?\d)|RE(?=\s\d)` },
];

/** Words between the marker and its number: `Docket Entry`, `ECF Dkt.`, `ECF Doc.`, `Dkt. Ent.` */
export const markerTails = String.raw`Dkts?\b\.?|Docket|Docs?\b\.?|Document|Entry|Entries|Ent\.|Item|Items`;

/** `No.`, `Nos.`, `Number`, `#`, `##`. */
export const numberWords = String.raw`Nos?\b\.?:?|Numbers?\b|Nums?\b\.?|##?:?`;

const candidate = new RegExp(
  // A full stop ends the word even where no space follows: `Dkt.No.12`.
  String.raw`\b(?:${markerWords.map(({ source }) => source).join('|')})(?:(?<=\.)|(?![A-Za-z]))`,
  'gi',
);
const tail = new RegExp(String.raw`\s*(?:${markerTails})(?:(?<=\.)|(?![A-Za-z]))`, 'iy');
/** `Docket Entry (“DE”) 12`: where a filing says how it will cite from here on. */
const ownName = /\s*\(\s*(?:hereinafter,?\s+)?[\u201c"][A-Za-z./ ]{1,12}[\u201d"]\s*\)/iy;
const numberWord = new RegExp(String.raw`\s*(${numberWords})(?![A-Za-z])`, 'iy');
/** A pleading line number that page text leaves between marker and number word. */
const lineNumber = /\s+(?:[1-9]|1\d|2[0-8])(?=\s+Nos?\b)/iy;
/** What may not stand right before a marker: it would be the middle of another word. */
const joined = /[\p{L}\p{N}_.&/-]/u;

/**
 * Finds every place where a docket citation may begin, in text order. A marker is no citation
 * yet: a number of docket shape has to follow at `end`.
 */
export function* findMarkers(text: string): Generator<{ marker: Marker; end: number }> {
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const start = match.index;
    if (isJoined(text.charAt(start - 1))) continue;
    const word = match[0];
    const known = kindOf(word);
    const { family } = known;
    let end = start + word.length;
    const resume = end;
    let { plural } = known;
    let next = nextLetter(text, end);
    if (family !== 'record' && family !== 'filing') {
      for (let i = 0; i < 2 && 'DEIdei'.includes(next); i++) {
        const more = at(tail, text, end);
        if (!more) break;
        end += more[0].length;
        next = nextLetter(text, end);
        plural ||= /(?:s\.?|ies)$/i.test(more[0]);
      }
      const named = next === '(' ? at(ownName, text, end) : undefined;
      if (named) {
        end += named[0].length;
        next = nextLetter(text, end);
      }
    }
    let number: { range: Range; plural: boolean } | undefined;
    const skipped = '123456789'.includes(next) ? at(lineNumber, text, end) : undefined;
    const from = skipped ? end + skipped[0].length : end;
    const mayBeSigned = family !== 'record' && (skipped || 'Nn#'.includes(next));
    const sign = mayBeSigned ? at(numberWord, text, from) : undefined;
    if (sign?.[1]) {
      const wordEnd = from + sign[0].length;
      if (sign[1].startsWith('#')) {
        plural ||= sign[1] === '##';
      } else {
        const isPlural = /s[.:]*$/i.test(sign[1]);
        number = {
          range: { start: wordEnd - sign[1].length, end: wordEnd },
          plural: isPlural,
        };
        plural = isPlural;
      }
      end = wordEnd;
    }
    // `DE 12` in capitals only; `de 12` is a name's particle. A bare `docket 12` or
    // `document 12` in small letters is prose.
    const signed = sign !== undefined;
    const plain = !signed && end === resume;
    const acceptable =
      (family !== 'de' || /^D/.test(word)) &&
      // `DI 12` without points only where a bracket shows that it is a citation.
      (family !== 'di' ||
        /\./.test(word) ||
        (word === 'DI' && (signed || isOpened(text, start)))) &&
      !((family === 'docket' || family === 'document') && plain && /^d/.test(word)) &&
      (family !== 'filing' || (/^F/.test(word) && (signed || isOpened(text, start)))) &&
      (family !== 'record' || /^R/.test(word));
    if (acceptable) {
      yield {
        marker: { range: { start, end }, family, plural, ...(number ? { number } : {}) },
        end,
      };
      // The caller may have read far ahead: go on where the marker ended.
      candidate.lastIndex = end;
    } else {
      candidate.lastIndex = resume;
    }
  }
}

/** Whether an opening bracket stands right before `offset`, a signal between them allowed. */
function isOpened(text: string, offset: number): boolean {
  return /[([]\s*(?:[Ss]ee(?:\s+also)?\s+)?$/.test(text.slice(Math.max(0, offset - 16), offset));
}

interface WordKind {
  readonly family: MarkerFamily;
  readonly plural: boolean;
}

/** Of the few spellings that a filing uses. */
const kinds = new Map<string, WordKind>();

function kindOf(word: string): WordKind {
  let kind = kinds.get(word);
  if (!kind) {
    const family = familyOf(word);
    kind = { family, plural: /s\.?$/i.test(word) && family !== 'filing' };
    if (kinds.size < 1000) kinds.set(word, kind);
  }
  return kind;
}

/** The first unit behind any white space: seen it, most patterns need not be tried. */
function nextLetter(text: string, offset: number): string {
  let next = offset;
  while (isSpace(text.charCodeAt(next))) next++;
  return text.charAt(next) || '\0';
}

function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}

function isJoined(before: string): boolean {
  return before !== ' ' && before !== '[' && before !== '(' && joined.test(before);
}

function familyOf(word: string): MarkerFamily {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  switch (letters.charAt(0)) {
    case 'c':
    case 'e':
      return 'ecf';
    case 'f':
      return 'filing';
    case 'r':
      return letters.includes('doc') ? 'doc' : 'record';
    default:
      if (letters === 'de') return 'de';
      if (letters === 'di') return 'di';
      if (letters.startsWith('dk')) return 'dkt';
      if (letters.startsWith('document')) return 'document';
      return letters.startsWith('dock') ? 'docket' : 'doc';
  }
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
