import { exhibitLabelled } from '../filing/attached-exhibits';
import type { ExhibitLabel, ExhibitReference } from '../filing/exhibits';
import type { Block, Filing } from '../filing/model';
import { findRecordCitations } from '../filing/record-citations';
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

/** Whose exhibit a reference means: `own`, a paper of the packet, or undefined where none is known. */
export function ownerOf(
  { of }: ExhibitReference,
  label: ExhibitLabel,
  block: Block,
  filing: Filing,
  packet: Packet | undefined,
): PacketPaper | 'own' | undefined {
  const citation = block.facts.recordCitations.find(
    ({ exhibit }) => exhibit?.range.start === label.range.start,
  );
  if (citation) {
    const [only, second] = packet?.named(citation) ?? [];
    return second ? undefined : only;
  }
  if (of !== undefined) return paperByName(of, packet);
  return exhibitLabelled(filing, label.text) ? 'own' : onlyPaperWith(label.text, packet);
}
