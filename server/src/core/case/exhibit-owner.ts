import { exhibitLabelled } from '../filing/attached-exhibits';
import type { ExhibitReference } from '../filing/exhibits';
import type { Block, Filing } from '../filing/model';
import { findRecordCitations, type RecordCitation } from '../filing/record-citations';
import type { Packet, PacketPaper } from './packet';

/** The one other paper of a packet that attaches an exhibit of this label; none where several do. */
export function onlyPaperWith(label: string, packet: Packet | undefined): PacketPaper | undefined {
  const [only, second] = (packet?.papers ?? []).filter(({ filing }) =>
    exhibitLabelled(filing, label),
  );
  return second ? undefined : only;
}

/** The one paper that goes by a name: `Smith Decl.`, `the Smith Declaration`. */
export function paperByName(name: string, packet: Packet | undefined): PacketPaper | undefined {
  if (!packet) return undefined;
  // A name is a citation only with a pincite.
  const [citation] = findRecordCitations(`${name} ¶ 1`);
  const [only, second] = citation ? packet.named(citation) : [];
  if (only) return second ? undefined : only;
  return packet.papers.find((paper) => paper.name === name);
}

/** Whether a reference to exhibits says whose they are; told without a look at the packet. */
export function namesPaper(reference: ExhibitReference, { facts }: Block): boolean {
  return reference.of !== undefined || citationOf(reference, facts.recordCitations) !== undefined;
}

function citationOf({ labels }: ExhibitReference, citations: readonly RecordCitation[]) {
  return citations.find(({ exhibit }) =>
    labels.some(({ range }) => range.start === exhibit?.range.start),
  );
}

/**
 * The paper that a reference to exhibits names: `Smith Decl. ¶ 4, Exs. E, F`, `Ex. C to the Smith
 * Declaration`. `unknown` where it names one that the packet does not have, or has twice;
 * undefined where it names none.
 */
export function paperNamed(
  reference: ExhibitReference,
  { facts }: Block,
  packet: Packet | undefined,
): PacketPaper | 'unknown' | undefined {
  const { of } = reference;
  const citation = citationOf(reference, facts.recordCitations);
  if (!citation) return of === undefined ? undefined : (paperByName(of, packet) ?? 'unknown');
  const [only, second] = packet?.named(citation) ?? [];
  return only && !second ? only : 'unknown';
}

/** Whose exhibit a label of a reference means: `own`, a paper of the packet, or none that is known. */
export function ownerOf(
  reference: ExhibitReference,
  label: string,
  block: Block,
  filing: Filing,
  packet: Packet | undefined,
): PacketPaper | 'own' | undefined {
  const named = paperNamed(reference, block, packet);
  if (named === 'unknown') return undefined;
  if (named) return named.filing === filing ? 'own' : named;
  return exhibitLabelled(filing, label) ? 'own' : onlyPaperWith(label, packet);
}
