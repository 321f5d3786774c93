import { codedWords } from './words.data';

let stems: ReadonlySet<string> | undefined;

/**
 * Whether a word of three letters or more stands in an English dictionary, as it is or inflected,
 * names of people and places in it included. Any case; a possessive counts as its word.
 */
export function isEnglish(word: string): boolean {
  stems ??= decode();
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  if (isStemOrInflected(lower, stems)) return true;
  for (const prefix of ['un', 're', 'non', 'pre', 'dis', 'mis', 'over', 'under', 'inter', 'co']) {
    const rest = lower.slice(prefix.length);
    // `returned` is `turned` again.
    if (lower.startsWith(prefix) && rest.length > 2 && isStemOrInflected(rest, stems)) return true;
  }
  return false;
}

function isStemOrInflected(lower: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(lower)) return true;
  for (const [suffix, ends] of suffixes) {
    if (!lower.endsWith(suffix)) continue;
    const root = lower.slice(0, -suffix.length);
    if (root.length < 3) continue;
    if (ends.some((end) => stems.has(root + end))) return true;
    if (root.at(-1) === root.at(-2) && stems.has(root.slice(0, -1))) return true;
  }
  return false;
}

const suffixes: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['iness', ['y']],
  ['ily', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['less', ['']],
  ['ment', ['', 'e']],
  ['ments', ['', 'e']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['ation', ['', 'e']],
  ['able', ['', 'e']],
  ['al', ['', 'e']],
];

function decode(): ReadonlySet<string> {
  const words = new Set<string>();
  let previous = '';
  for (const match of codedWords.matchAll(/([0-9A-Z])([a-z]*)/g)) {
    previous = previous.slice(0, Number.parseInt(match[1] ?? '0', 36)) + (match[2] ?? '');
    words.add(previous);
  }
  return words;
}
