import type { CaseContext } from '../core/case/load-case';
import { papersIn } from '../core/case/load-packet';
import { isSamePacket, type Packet, type PlacedFiling, packetOf } from '../core/case/packet';
import type { Session } from './session';

/** The packet of each case in use: the open drafts as they stand, the others as on disk. */
export class Packets {
  #onDisk = new WeakMap<CaseContext, Promise<readonly PlacedFiling[]>>();
  readonly #packets = new WeakMap<CaseContext, Packet>();

  constructor(private readonly session: Session) {}

  /** A filing on disk was changed, or a document closed: the files are read again when asked for. */
  forget(): void {
    this.#onDisk = new WeakMap();
  }

  /** The same object as long as no filing that others may cite is another. */
  async of(context: CaseContext): Promise<Packet> {
    let onDisk = this.#onDisk.get(context);
    if (!onDisk) {
      onDisk = papersIn(this.session.files, context, this.session.onDisk.read);
      this.#onDisk.set(context, onDisk);
    }
    const open = this.session.buffers
      .all()
      .flatMap((document): PlacedFiling[] =>
        document.path?.startsWith(`${context.folder}/`) && this.session.serves(document, context)
          ? [{ path: document.path, filing: document.filing }]
          : [],
      );
    const isOpen = new Set(open.map(({ path }) => path));
    const packet = packetOf([...open, ...(await onDisk).filter(({ path }) => !isOpen.has(path))]);
    const before = this.#packets.get(context);
    if (before && isSamePacket(before, packet)) return before;
    this.#packets.set(context, packet);
    return packet;
  }
}
