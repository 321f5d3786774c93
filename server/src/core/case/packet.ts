import { attachedExhibits } from '../filing/attached-exhibits';
import { frontMatterOf } from '../filing/front-matter-of';
import type { Filing } from '../filing/model';
import { type NumberedParagraph, numberedParagraphs } from '../filing/numbered-paragraphs';
import type { RecordCitation, RecordKind } from '../filing/record-citations';
import { nameOf } from './paths';

/** The filings of a case folder, which may cite each other. Immutable. */
export interface Packet {
  readonly papers: readonly Paper[];
}

/** One filing of the packet, and the names it may be cited by. */
export interface Paper {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly filing: Filing;
  readonly kind: RecordKind;
  /** Whose declaration it is, as the front matter or the caption has it. */
  readonly declarant?: string;
  /** The name under which the packet cites it, where the front matter gives one: `Smith Decl.` */
  readonly cite?: string;
}

/** What a citation by name comes to. */
export type Resolved =
  | { readonly kind: 'paper'; readonly paper: Paper }
  /** Two papers or more may be meant. */
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

/** Puts the filings of a case folder together. What is read of each is kept with the filing. */
export function makePacket(
  filings: readonly { readonly path: string; readonly filing: Filing }[],
): Packet {
  return { papers: filings.map(({ path, filing }) => paperOf(path, filing)) };
}

const papers = new WeakMap<Filing, Paper>();

function paperOf(path: string, filing: Filing): Paper {
  const known = papers.get(filing);
  if (known?.path === path) return known;
  const front = frontMatterOf(filing);
  const kind =
    kindOf(front.kind?.text ?? '') ?? kindOf(front.title?.text ?? '') ?? kindByPath(path);
  const declarant =
    front.declarant?.text ?? (kind === 'declaration' ? captioned(filing) : undefined);
  const paper: Paper = {
    path,
    filing,
    kind,
    ...(declarant ? { declarant } : {}),
    ...(front.cite ? { cite: front.cite.text } : {}),
  };
  papers.set(filing, paper);
  return paper;
}

const kindWords: readonly (readonly [RegExp, RecordKind])[] = [
  [/\b(?:declaration|affidavit|decl)\b/i, 'declaration'],
  [/\b(?:opposition|opp)\b/i, 'opposition'],
  [/\breply\b/i, 'reply'],
  [/\banswer\b/i, 'answer'],
  [/\b(?:complaint|petition)\b/i, 'complaint'],
  [/\border\b/i, 'order'],
  [/\b(?:motion|memorandum|brief)\b/i, 'motion'],
  [/\b(?:transcript|deposition)\b/i, 'transcript'],
];

function kindOf(words: string): RecordKind | undefined {
  return kindWords.find(([form]) => form.test(words))?.[1];
}

function kindByPath(path: string): RecordKind {
  if (/\/(?:declarations?|decls?|affidavits?)\/[^/]+$/i.test(path)) return 'declaration';
  return kindOf(nameOf(path).replace(/[-_.]/g, ' ')) ?? 'other';
}

/** `DECLARATION OF JANE SMITH IN SUPPORT OF …` among the first blocks. */
function captioned(filing: Filing): string | undefined {
  const head = filing.blocks.slice(0, filing.outline.bodyStart + 3);
  for (const { clean } of head) {
    const name =
      /\b(?:DECLARATION|AFFIDAVIT|Declaration|Affidavit)\s+(?:OF|of)\s+((?:\p{Lu}[\p{L}.’'-]*\s+){1,3}?\p{Lu}[\p{L}’'-]+)(?=\s*(?:[*_,\n(]|$|IN\b|in\b))/u.exec(
        clean,
      )?.[1];
    if (name) return name.replace(/\s+/g, ' ');
  }
  return undefined;
}

/**
 * The paper of the packet that a citation by name means. A name given as `cite` wins; a
 * declaration is found by its declarant's last name; the rest only if there is one of its kind.
 */
export function resolveRecord(
  packet: Packet,
  { name, kind, owner }: Pick<RecordCitation, 'name' | 'kind' | 'owner'>,
): Resolved {
  const named = packet.papers.filter(({ cite }) => cite !== undefined && key(cite) === key(name));
  if (named.length > 0) return one(named);
  const ofKind = packet.papers.filter((paper) => paper.kind === kind);
  if (kind === 'declaration') {
    if (owner === undefined) return { kind: 'several' };
    return one(
      ofKind.filter(({ declarant }) => declarant !== undefined && isOwner(owner, declarant)),
    );
  }
  // `Second Compl.`, `Smith Dep.`: somebody’s, and the packet does not say whose.
  if (owner !== undefined || kind === 'other' || ofKind.length === 0) return { kind: 'several' };
  return one(ofKind);
}

function one(found: readonly Paper[]): Resolved {
  const [paper, second] = found;
  if (!paper) return { kind: 'none' };
  return second ? { kind: 'several' } : { kind: 'paper', paper };
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Smith` and `J. Smith` are Jane Smith; `R. Smith` is not. */
function isOwner(owner: string, declarant: string): boolean {
  const cited = key(owner).split(' ');
  const full = key(declarant).split(' ');
  if (cited.at(-1) !== full.at(-1)) return false;
  return cited
    .slice(0, -1)
    .every((part) => full.slice(0, -1).some((name) => name.startsWith(part)));
}

/** The last names of those whose declarations the packet holds. */
export function declarants(packet: Packet): string[] {
  return packet.papers.flatMap(({ declarant }) => declarant?.split(/\s+/).at(-1) ?? []);
}

/** The paragraph of a paper with a number, if its paragraphs are numbered. */
export function paragraphOf(filing: Filing, number: number): NumberedParagraph | undefined {
  return numberedParagraphs(filing).find((paragraph) => paragraph.number === number);
}

/** Where a paper has an exhibit: the best of its places, its own sheet before the sentence that attaches it. */
export function exhibitOf(filing: Filing, label: string) {
  const places = attachedExhibits(filing).filter((exhibit) => exhibit.label === label);
  return (
    places.find(({ by }) => by === 'attached') ??
    places.find(({ by }) => by === 'sheet') ??
    places[0]
  );
}
