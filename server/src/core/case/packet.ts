import { type AttachedExhibit, attachedExhibits } from '../filing/attached-exhibits';
import { readFrontMatter } from '../filing/front-matter';
import type { Filing } from '../filing/model';
import type { RecordCitation } from '../filing/record-citations';

/** One filing of a case folder, as other filings may cite it. */
export interface PacketPaper {
  /** Absolute path with `/`. */
  readonly path: string;
  /** As its own front matter or title calls it: `Smith Decl.` */
  readonly name: string;
  readonly kind: RecordCitation['kind'];
  /** Whose declaration it is, last name last. */
  readonly declarant?: string;
  readonly filing: Filing;
  readonly exhibits: readonly AttachedExhibit[];
}

/** The filings of a case folder together, so that each can be held to what it cites of the others. */
export interface Packet {
  readonly papers: readonly PacketPaper[];
  /** The labels of every exhibit that a filing of the packet attaches. */
  readonly attached: ReadonlySet<string>;
  /** The papers that a citation by name may mean: none, one, or several of one name. */
  named(citation: RecordCitation): readonly PacketPaper[];
}

/** A filing of the case folder with its place. */
export interface PlacedFiling {
  readonly path: string;
  readonly filing: Filing;
}

/**
 * Whether a text may be a paper that others cite by name, by the words at its head: told without
 * reading it, as a case folder may hold a thousand filings.
 */
export function mayBePaper(text: string): boolean {
  return /declar|affidavit|complaint|exhibit/i.test(text.slice(0, headLength));
}

const headLength = 6000;
const none: readonly PacketPaper[] = [];
const papers = new WeakMap<Filing, PacketPaper | 'unnamed'>();

/** The packet of a case's filings; a filing that bears no name others could cite is left out. */
export function packetOf(filings: readonly PlacedFiling[]): Packet {
  const all = filings.flatMap(({ path, filing }) => {
    const before = papers.get(filing);
    const paper = before && before !== 'unnamed' && before.path !== path ? undefined : before;
    const read = paper ?? paperOf(path, filing) ?? 'unnamed';
    papers.set(filing, read);
    return read === 'unnamed' ? [] : [read];
  });
  return {
    papers: all,
    attached: new Set(
      filings.flatMap(({ filing }) => attachedExhibits(filing).map(({ label }) => label)),
    ),
    named: namer(all),
  };
}

/** Whether two packets are the same to every filing that looks into them. */
export function isSamePacket(a: Packet, b: Packet): boolean {
  return (
    a.papers.length === b.papers.length &&
    a.papers.every((one, i) => one === b.papers[i]) &&
    [...a.attached].join() === [...b.attached].join()
  );
}

/** Looks the papers up by what they are and by the last name, as a packet may hold hundreds. */
function namer(all: readonly PacketPaper[]): Packet['named'] {
  if (all.length === 0) return () => none;
  const groups = new Map<string, PacketPaper[]>();
  for (const paper of all) {
    const key = groupOf(paper.kind, paper.declarant);
    const group = groups.get(key);
    if (group) group.push(paper);
    else groups.set(key, [paper]);
  }
  return (citation) => {
    const group = groups.get(groupOf(citation.kind, citation.owner));
    return group ? group.filter((paper) => bears(paper, citation)) : none;
  };
}

function groupOf(kind: RecordCitation['kind'], person = ''): string {
  return kind === 'declaration' ? `${kind} ${person.toLowerCase().split(/\s+/).at(-1)}` : kind;
}

const title =
  /\b(DECLARATION|AFFIDAVIT)\s+OF\s+((?:[\p{Lu}][\p{Lu}.’'-]*\s+){0,4}[\p{Lu}][\p{Lu}’'-]+)|\b((?:(?:FIRST|SECOND|THIRD|FOURTH)\s+)?(?:AMENDED\s+)?COMPLAINT)\b(?!’|')/u;

/** A filing as others may cite it; undefined where it bears no name that they could use. */
export function paperOf(path: string, filing: Filing): PacketPaper | undefined {
  const first = filing.blocks[0];
  const front = first?.kind === 'front-matter' ? readFrontMatter(first.raw) : undefined;
  const head = `${front?.title?.text.toUpperCase() ?? ''}\n${headOf(filing)}`;
  const named = title.exec(head);
  const declarant = front?.declarant?.text ?? named?.[2]?.replace(/\s+/g, ' ');
  const isComplaint = front?.kind?.text === 'complaint' || named?.[3] !== undefined;
  const kind =
    front?.kind?.text === 'declaration' || declarant
      ? 'declaration'
      : isComplaint
        ? 'complaint'
        : undefined;
  if (kind === undefined || (kind === 'declaration' && !declarant)) return undefined;
  const last = declarant?.split(/\s+/).at(-1) ?? '';
  const name =
    front?.cite?.text ??
    (kind === 'complaint' ? 'The complaint' : `The ${proper(last)} declaration`);
  return {
    path,
    name,
    kind,
    filing,
    exhibits: attachedExhibits(filing),
    ...(declarant ? { declarant } : {}),
  };
}

/** The caption of a filing, up to where its body begins. */
function headOf(filing: Filing): string {
  const end = filing.starts[Math.max(filing.outline.bodyStart, 1)] ?? filing.text.length;
  return filing.text.slice(0, Math.min(end, headLength));
}

function proper(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** `Smith Decl.` and `J. Smith Decl.` are Jane Smith's; a first name that differs is another's. */
function bears(paper: PacketPaper, { kind, owner }: RecordCitation): boolean {
  if (paper.kind !== kind) return false;
  if (kind === 'complaint') return true;
  if (!paper.declarant || !owner) return false;
  const cited = owner.toLowerCase().split(/\s+/);
  const whole = paper.declarant.toLowerCase().split(/\s+/);
  if (cited.at(-1) !== whole.at(-1)) return false;
  const given = cited.length > 1 ? cited[0] : undefined;
  return given === undefined || (whole[0] ?? '').startsWith(given.replace(/\.$/, ''));
}
