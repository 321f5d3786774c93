import { type KnownNames, type KnownWord, knownNames } from '../../case/known-names';
import type { Packet } from '../../case/packet';
import type { Block } from '../../filing/model';
import type { ProperWord } from '../../filing/proper-words';
import { isEnglish } from '../../text/english/english';
import { overlaps, shift } from '../../text/range';
import { SlipIndex } from '../../text/slip-index';
import { defineCheck, replace } from '../define';
import { isMarkedSic } from '../sic';
import { oddNames } from './frequent-names';
import { Spellings } from './spellings';

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
  *run(given) {
    const { filing, case: context, memo, cancel } = given;
    const names = knownNames(filing, context);
    const nearest = nearestOf(names);
    const odd = oddNames(filing).filter(({ word, block }) => {
      const key = word.word.toLowerCase();
      if (names.words.has(key) || names.firms.has(key) || nearest(key)) return false;
      const text = filing.blocks[block]?.clean ?? '';
      if (isLostDeclarant(filing.blocks[block], word, given.packet)) return false;
      return !isMarkedSic(text, word.range) && !inCaseName(text, word);
    });
    const near: { miss: NearMiss; start: number }[] = [];
    const key = `term/near-miss ${names.signature}`;
    for (const [i, block] of names.words.size > 0 ? filing.blocks.entries() : []) {
      if (cancel.requested) return;
      const start = filing.starts[i] ?? 0;
      for (const miss of memo(key, block, () => nearMisses(block, names, nearest))) {
        near.push({ miss, start });
      }
    }
    if (odd.length + near.length === 0) return;
    const spellings = new Spellings(filing.text, [
      ...odd.flatMap(({ word, usual }) => [word.word, usual]),
      ...near.flatMap(({ miss: { word, known } }) => [word.word, known.word]),
    ]);
    for (const { word, block, usual } of odd) {
      if (spellings.standsElsewhere(word.word, usual)) continue;
      const range = shift(word.range, filing.starts[block] ?? 0);
      const right = word.capitals ? usual.toUpperCase() : usual;
      yield {
        range,
        message: `“${word.word}” stands once; everywhere else this filing says “${right}”.`,
        fixes: [replace(`Change to “${right}”`, range, right)],
        severity: 'information',
      };
    }
    for (const { miss, start } of near) {
      const { word, known } = miss;
      if (spellings.standsElsewhere(word.word, known.word)) continue;
      const unsure = spellings.mayBeAnother(word.word, known);
      const range = shift(word.range, start);
      const right = inCaseOf(word, known.word);
      yield {
        range,
        message: `“${word.word}” is one letter off “${known.word}”${ownerOf(known)}.`,
        fixes: [replace(`Change to “${right}”`, range, right, !unsure)],
        ...(unsure ? { severity: 'hint' as const } : {}),
      };
    }
  },
});

type Nearest = (lower: string) => KnownWord | undefined;

function nearMisses(block: Block, names: KnownNames, nearest: Nearest): readonly NearMiss[] {
  if (block.kind === 'front-matter' || block.kind === 'code' || block.kind === 'comment') return [];
  const text = block.clean;
  return block.facts.properWords.flatMap((word) => {
    const lower = word.word.toLowerCase();
    if (lower.length < shortest) return [];
    // A name that its own definition misspells stands among the known words, but once only.
    const twin = names.twins.get(lower);
    if ((names.words.has(lower) && !twin) || names.firms.has(lower)) return [];
    const known = twin ?? nearest(lower);
    if (!known || isInflected(lower, names) || isEnglish(lower)) return [];
    return inCaseName(text, word) || isMarkedSic(text, word.range) ? [] : [{ word, known }];
  });
}

/** Gives the known word that a word of the text is one slip of the pen away from. */
function nearestOf({ words }: KnownNames): Nearest {
  const index = new SlipIndex(
    [...words.keys()].filter((key) => key.length >= shortest && !/\d/.test(key)),
  );
  const found = new Map<string, KnownWord | undefined>();
  return (lower) => {
    if (!found.has(lower)) found.set(lower, words.get(index.near(lower)[0] ?? ''));
    return found.get(lower);
  };
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

/** The misspelt name of a declaration is told as such. */
function isLostDeclarant(
  block: Block | undefined,
  { range }: ProperWord,
  packet: Packet | undefined,
): boolean {
  if (!packet || packet.papers.length === 0) return false;
  const cited = block?.facts.recordCitations.find(
    ({ nameRange, kind }) => kind === 'declaration' && overlaps(nameRange, range),
  );
  return cited !== undefined && packet.named(cited).length === 0;
}
