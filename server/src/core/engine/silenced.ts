import type { Finding } from '../checks/define';
import type { BlockList, Chunk } from '../filing/block-list';
import { isIgnored } from '../filing/ignore-comments';

/** A block whose findings of some codes are not wanted; in text order, never overlapping. */
export interface Silenced {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

const ignoring = new WeakMap<Chunk, boolean>();

/** A comment silences the block after it; one inside a paragraph, that paragraph. */
export function silencedBlocks(list: BlockList): Silenced[] {
  const silenced: Silenced[] = [];
  let pending: string[] = [];
  list.chunks.forEach((chunk, k) => {
    if (pending.length === 0 && !hasIgnores(chunk)) return;
    chunk.blocks.forEach((block, i) => {
      const codes = block.ignores ?? [];
      if (block.kind === 'comment') {
        pending.push(...codes);
        return;
      }
      const here = [...pending, ...codes];
      pending = [];
      const start = list.offsetOf(k) + (chunk.starts[i] ?? 0);
      if (here.length > 0) silenced.push({ start, end: start + block.raw.length, codes: here });
    });
  });
  return silenced;
}

function hasIgnores(chunk: Chunk): boolean {
  let has = ignoring.get(chunk);
  if (has === undefined) {
    has = chunk.blocks.some(({ ignores }) => ignores !== undefined);
    ignoring.set(chunk, has);
  }
  return has;
}

/** Whether a finding begins in one of the blocks that do not want its code. */
export function isSilenced({ range, code }: Finding, silenced: readonly Silenced[]): boolean {
  let low = 0;
  let high = silenced.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((silenced[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const block = silenced[low];
  return block !== undefined && block.start <= range.start && isIgnored(code, block.codes);
}
