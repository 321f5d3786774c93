import { lastNotAbove } from '../text/sorted';
import type { Block } from './model';

/**
 * Some blocks that follow each other. Edits elsewhere in the filing leave it the same object, so
 * what is known of its blocks may be kept by it.
 */
export interface Chunk {
  readonly blocks: readonly Block[];
  /** Offset of each block's first unit in the chunk. */
  readonly starts: readonly number[];
  /** In UTF-16 units. */
  readonly length: number;
}

const texts = new WeakMap<Chunk, string>();

function textOf(chunk: Chunk): string {
  const known = texts.get(chunk);
  if (known !== undefined) return known;
  const text = chunk.blocks.map(({ raw }) => raw).join('');
  texts.set(chunk, text);
  return text;
}

const usualSize = 64;
const largest = 96;
const smallest = 16;

/**
 * The blocks of a filing in chunks, so that an edit costs as much as the blocks it touches and not
 * as the filing is long. Immutable: `replace` makes a new list that shares the other chunks.
 */
export class BlockList {
  /** Number of the first block of each chunk, and the number of all behind them. */
  readonly #firsts: readonly number[];
  /** Offset of each chunk, and the length of the text behind them. */
  readonly #offsets: readonly number[];
  #blocks: readonly Block[] | undefined;
  #starts: readonly number[] | undefined;

  private constructor(readonly chunks: readonly Chunk[]) {
    const firsts = [0];
    const offsets = [0];
    let count = 0;
    let length = 0;
    for (const chunk of chunks) {
      count += chunk.blocks.length;
      length += chunk.length;
      firsts.push(count);
      offsets.push(length);
    }
    this.#firsts = firsts;
    this.#offsets = offsets;
  }

  static of(blocks: readonly Block[]): BlockList {
    return new BlockList(cut(blocks));
  }

  /** How many blocks there are. */
  get length(): number {
    return this.#firsts.at(-1) ?? 0;
  }

  /** All blocks' text; put together chunk by chunk, of which an edit changes one or two. */
  get text(): string {
    return this.chunks.map(textOf).join('');
  }

  /** The text from `start` to `end`, out of the blocks there; the rest is not put together. */
  slice(start: number, end: number): string {
    let text = '';
    const from = Math.max(0, start);
    for (let i = Math.max(0, this.indexAt(from)); i < this.length; i++) {
      const at = this.startOf(i);
      if (at >= end) break;
      text += this.at(i)?.raw.slice(Math.max(0, from - at), Math.max(0, end - at)) ?? '';
    }
    return text;
  }

  get textLength(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  at(index: number): Block | undefined {
    const k = lastNotAbove(this.#firsts, index);
    return this.chunks[k]?.blocks[index - (this.#firsts[k] ?? 0)];
  }

  /** Offset of a block's first unit; the text's length for the index behind the last block. */
  startOf(index: number): number {
    const k = lastNotAbove(this.#firsts, index);
    return (this.#offsets[k] ?? 0) + (this.chunks[k]?.starts[index - (this.#firsts[k] ?? 0)] ?? 0);
  }

  /** Index of the block that holds `offset` (the last one at the text's end); -1 if there is none. */
  indexAt(offset: number): number {
    if (this.chunks.length === 0) return -1;
    const k = Math.min(lastNotAbove(this.#offsets, offset), this.chunks.length - 1);
    const starts = this.chunks[k]?.starts ?? [];
    return (this.#firsts[k] ?? 0) + lastNotAbove(starts, offset - (this.#offsets[k] ?? 0));
  }

  /** Index of the chunk that holds `offset`, the last one at the text's end. */
  chunkAt(offset: number): number {
    return Math.max(0, Math.min(lastNotAbove(this.#offsets, offset), this.chunks.length - 1));
  }

  /** Offset of a chunk in the text. */
  offsetOf(chunk: number): number {
    return this.#offsets[chunk] ?? 0;
  }

  /** The list with the blocks from `first` up to `next` (exclusive) replaced. */
  replace(first: number, next: number, made: readonly Block[]): BlockList {
    if (this.chunks.length === 0) return BlockList.of(made);
    const last = this.chunks.length - 1;
    const from = Math.min(lastNotAbove(this.#firsts, first), last);
    let to = Math.min(lastNotAbove(this.#firsts, next), last);
    const head = this.chunks[from]?.blocks.slice(0, first - (this.#firsts[from] ?? 0)) ?? [];
    const tail = this.chunks[to]?.blocks.slice(next - (this.#firsts[to] ?? 0)) ?? [];
    let blocks = [...head, ...made, ...tail];
    if (blocks.length < smallest && to < last) {
      to++;
      blocks = [...blocks, ...(this.chunks[to]?.blocks ?? [])];
    }
    return new BlockList([
      ...this.chunks.slice(0, from),
      ...cut(blocks),
      ...this.chunks.slice(to + 1),
    ]);
  }

  /** All blocks, laid out when first asked for. */
  get blocks(): readonly Block[] {
    this.#blocks ??= this.chunks.flatMap(({ blocks }) => blocks);
    return this.#blocks;
  }

  /** Offset of each block in the text, laid out when first asked for. */
  get starts(): readonly number[] {
    this.#starts ??= this.chunks.flatMap(({ starts }, k) => {
      const offset = this.offsetOf(k);
      return starts.map((start) => start + offset);
    });
    return this.#starts;
  }
}

function cut(blocks: readonly Block[]): Chunk[] {
  if (blocks.length === 0) return [];
  if (blocks.length <= largest) return [chunkOf(blocks)];
  const chunks: Chunk[] = [];
  for (let at = 0; at < blocks.length; at += usualSize) {
    chunks.push(chunkOf(blocks.slice(at, at + usualSize)));
  }
  return chunks;
}

function chunkOf(blocks: readonly Block[]): Chunk {
  let length = 0;
  const starts = blocks.map(({ raw }) => {
    const start = length;
    length += raw.length;
    return start;
  });
  return { blocks, starts, length };
}
