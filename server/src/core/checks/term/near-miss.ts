import { type KnownNames, type KnownWord, knownNames } from '../../case/known-names';
import type { Block, Filing } from '../../filing/model';
import type { ProperWord } from '../../filing/proper-words';
import { isEnglish } from '../../text/english/english';
import { isOneSlip } from '../../text/one-slip';
import { shift } from '../../text/range';
import { defineCheck, replace } from '../define';
import { isMarkedSic } from '../sic';
import { oddNames } from './frequent-names';

/** Shorter names have too many neighbours that are names themselves. */
const shortest = 5;

interface NearMiss {
  readonly word: ProperWord;
  readonly known: KnownWord;
}

export const nearMiss = defineCheck({
  code: 'term/near-miss',
  severity: 'warning',
  scope: 'filing',
  summary: 'A word is one letter off a party’s name or a defined term',
  why: 'A misspelt party is another party. Names that stand correctly somewhere (in the case file, in a definition, in a dictionary, with a first name of their own) are never called a misspelling, nor are plurals, possessives and capitals.',
  examples: {
    found: [
      'Almawave USA Inc. (“Almawave”) objects. The dispute with «Almaxwave» is over.',
      'Jeffrey Garonne (“«Garone»”) sued. Garonne says that Garonne’s camera failed.',
      'Keleops wrote. Keleops called. Keleops sued. Keleops lost. Keleops paid. «Keloeps» appealed.',
    ],
    silent: [
      'Almawave USA Inc. (“Almawave”) objects, as does Almaviva.',
      'Almawave USA Inc. (“Almawave”) objects; ALMAWAVE’S motion and the Almawaves’ letters.',
      'IQSystem, Inc. (“IQS”) and IQSystem LLC are two parties.',
      'The Motion to Compel (“Motion”) follows two Motions; notions differ. Notion is another word.',
      'Peter Hansen (“Hansen”) and Lars Hanson were both there.',
    ],
  },
  *run({ filing, case: context, memo, cancel }) {
    const names = knownNames(filing, context);
    for (const { word, block, usual } of oddNames(filing, memo)) {
      const key = word.word.toLowerCase();
      const raw = filing.blocks[block]?.clean ?? '';
      if (names.words.has(key) || nearest(key, names) || isMarkedSic(raw, word.range)) continue;
      if (inCaseName(raw, word) || standsElsewhere(filing, word.word, usual)) continue;
      const range = shift(word.range, filing.starts[block] ?? 0);
      const right = word.capitals ? usual.toUpperCase() : usual;
      yield {
        range,
        message: `“${word.word}” stands once; everywhere else this filing says “${right}”.`,
        fixes: [replace(`Change to “${right}”`, range, right)],
        severity: 'information',
      };
    }
    if (names.words.size === 0) return;
    // The whole text is looked through once for each odd spelling, however often it stands.
    const judged = new Map<string, 'another' | 'unsure' | 'slip'>();
    const judge = (word: string, known: KnownWord) => {
      const key = `${word} ${known.word}`;
      const before = judged.get(key);
      if (before) return before;
      const verdict = standsElsewhere(filing, word, known.word)
        ? 'another'
        : mayBeAnother(filing.text, word, known)
          ? 'unsure'
          : 'slip';
      judged.set(key, verdict);
      return verdict;
    };
    const key = `term/near-miss ${names.signature}`;
    for (const [i, block] of filing.blocks.entries()) {
      if (cancel.requested) return;
      const near = memo(key, block, () => nearMisses(block, names));
      for (const { word, known } of near) {
        const verdict = judge(word.word, known);
        if (verdict === 'another') continue;
        const unsure = verdict === 'unsure';
        const range = shift(word.range, filing.starts[i] ?? 0);
        const right = inCaseOf(word, known.word);
        yield {
          range,
          message: `“${word.word}” is one letter off “${known.word}”${ownerOf(known)}.`,
          fixes: [replace(`Change to “${right}”`, range, right, !unsure)],
          ...(unsure ? { severity: 'hint' as const } : {}),
        };
      }
    }
  },
});

function nearMisses(block: Block, names: KnownNames): readonly NearMiss[] {
  if (block.kind === 'front-matter' || block.kind === 'code' || block.kind === 'comment') return [];
  const text = block.clean;
  return block.facts.properWords.flatMap((word) => {
    const lower = word.word.toLowerCase();
    if (lower.length < shortest) return [];
    // A name that its own definition misspells stands among the known words, but once only.
    const twin = names.twins.get(lower);
    if (names.words.has(lower) && !twin) return [];
    const known = twin ?? nearest(lower, names);
    if (!known || isInflected(lower, names) || isEnglish(lower)) return [];
    return inCaseName(text, word) || isMarkedSic(text, word.range) ? [] : [{ word, known }];
  });
}

/** The known word that the text's word is one slip of the pen away from. */
function nearest(lower: string, names: KnownNames): KnownWord | undefined {
  for (const [key, known] of names.words) {
    if (key.length < shortest || Math.abs(key.length - lower.length) > 1) continue;
    if (key.charAt(0) !== lower.charAt(0) || /\d/.test(key)) continue;
    if (isOneSlip(key, lower)) return known;
  }
  return undefined;
}

function isInflected(lower: string, names: KnownNames): boolean {
  for (const ending of ['s', 'es', 'ed', 'ing', 'er', 'an', 'al', 'd', 'n', 'y']) {
    if (lower.endsWith(ending) && names.words.has(lower.slice(0, -ending.length))) return true;
    if (names.words.has(lower + ending)) return true;
  }
  return false;
}

/** `Hansen v. Hanson`, `Hanson, 540 U.S. 1`: a name in a cited case is somebody else’s. */
function inCaseName(text: string, { range }: ProperWord): boolean {
  const after = text.slice(range.end, range.end + 80);
  const before = text.slice(Math.max(0, range.start - 60), range.start);
  return (
    /^[^.;()]{0,60}\sv(?:s)?\.\s/.test(after) ||
    /\sv(?:s)?\.\s[^.;()]{0,40}$/.test(before) ||
    /^,?\s(?:supra,?\s)?(?:at\s)?\d+\s(?:[A-Z]|at)/.test(after)
  );
}

/**
 * Whether the other spelling is a word or a person of its own in this filing: written small,
 * or set beside another first name or title than the known word ever is.
 */
function standsElsewhere(filing: Filing, word: string, known: string): boolean {
  const { text } = filing;
  if (new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text)) return true;
  const beside = neighbours(text, word);
  if (beside.size === 0) return false;
  const usual = neighbours(text, known);
  return [...beside].some((name) => !usual.has(name) && usual.size > 0);
}

/**
 * Whether the other spelling may be somebody of that name after all: it stands more often than the
 * known one, or nothing of a counsel’s or judge’s name is in this filing but the odd spelling.
 */
function mayBeAnother(text: string, word: string, { word: known, origin }: KnownWord): boolean {
  const odd = countOf(text, word);
  const right = countOf(text, known);
  if (origin === 'counsel' || origin === 'judge') return right === 0 || odd > right;
  return odd >= 4 && odd > right * 2;
}

function countOf(text: string, word: string): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu');
  return text.match(pattern)?.length ?? 0;
}

const noFirstName =
  /^(?:The|And|But|When|With|For|Defendants?|Plaintiffs?|Mr|Ms|Mrs|Dr|Judge|Counsel|Party|Parties|In|On|By|As|Of|To|That|If|While|Although|See|Neither|Both|Exhibit|Docket|Magistrate|Attorneys?|Respondents?|Petitioners?|Appell\w+|Company|Because|After|Before|Since|Here|This|Those|These|Or|Nor|Against|From|Re)$/i;

/** The word before a name, an initial between them left out. */
const firstName = /(?<!\p{L})(\p{L}{2,})[ \u00a0](?:\p{L}\.[ \u00a0])?$/u;

/** Capitalized words that stand right before a word: first names and the like. */
function neighbours(text: string, word: string): Set<string> {
  const found = new Set<string>();
  const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}\\p{N}])`, 'giu');
  for (const match of text.matchAll(pattern)) {
    // The word is looked for first: a pattern that begins with any name tries every word there is.
    const name = firstName.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1] ?? '';
    const capital = name.charAt(0) !== name.charAt(0).toLowerCase();
    // `BACKGROUND Almaxwave`: a heading’s last word is no first name.
    const shouts = name === name.toUpperCase() && match[0] !== match[0].toUpperCase();
    if (capital && !shouts && !noFirstName.test(name)) found.add(name.toLowerCase());
  }
  return found;
}

function inCaseOf(word: ProperWord, right: string): string {
  return word.capitals ? right.toUpperCase() : right;
}

function ownerOf({ origin, word, name }: KnownWord): string {
  if (origin === 'term') return word === name ? ', the term this filing defines' : `, in “${name}”`;
  if (origin === 'judge') return ', the judge’s name';
  return origin === 'counsel'
    ? `, counsel’s name`
    : word === name
      ? ', a party’s name'
      : `, in the party’s name “${name}”`;
}
