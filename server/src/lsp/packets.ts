import { readDrafts } from '../core/case/case-drafts';
import type { CaseContext } from '../core/case/load-case';
import { makePacket, type Packet } from '../core/case/packet';
import type { Filing } from '../core/filing/model';
import type { Files } from '../core/ports';
import type { Buffers } from './buffers';

interface Slot {
  /** The filings of the folder as they were on disk. */
  readonly reading: Promise<ReadonlyMap<string, Filing>>;
  read?: ReadonlyMap<string, Filing>;
  packet?: Packet;
}

/** The filings of each case folder, open ones as they stand in the editor. */
export class Packets {
  readonly #slots = new Map<string, Slot>();

  constructor(
    private readonly files: Files,
    private readonly buffers: Buffers,
  ) {}

  /** The packet of a case, its closed filings read if they are not yet. */
  async of(context: CaseContext): Promise<Packet> {
    const slot = this.#slot(context);
    await slot.reading;
    return this.known(context) ?? makePacket([]);
  }

  /** The same without waiting; undefined while the folder is not read. */
  known(context: CaseContext): Packet | undefined {
    const slot = this.#slots.get(context.folder);
    if (!slot?.read) return undefined;
    const filings = new Map(slot.read);
    for (const { path, filing, isTooLong } of this.buffers.all()) {
      if (path === undefined || isTooLong) continue;
      if (filings.has(path)) filings.set(path, filing);
    }
    const before = slot.packet;
    const same =
      before?.papers.length === filings.size &&
      before.papers.every(({ path, filing }) => filings.get(path) === filing);
    if (before && same) return before;
    slot.packet = makePacket([...filings].map(([path, filing]) => ({ path, filing })));
    return slot.packet;
  }

  /** Forgets what was read of the folders that hold one of the paths; says whether there was one. */
  changed(paths: readonly string[]): boolean {
    const touched = [...this.#slots.keys()].filter((folder) =>
      paths.some((path) => path.startsWith(`${folder}/`)),
    );
    for (const folder of touched) this.#slots.delete(folder);
    return touched.length > 0;
  }

  #slot(context: CaseContext): Slot {
    const known = this.#slots.get(context.folder);
    if (known) return known;
    const slot: Slot = { reading: readDrafts(this.files, context) };
    this.#slots.set(context.folder, slot);
    void slot.reading.then((read) => {
      slot.read = read;
    });
    return slot;
  }
}
