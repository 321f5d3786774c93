import { type FrontMatter, readFrontMatter } from './front-matter';
import type { Block, Filing } from './model';

/** What a filing says of itself in its front matter; read once for as long as it stays the same. */
export function frontMatterOf({ list }: Filing): FrontMatter {
  const block = list.at(0);
  if (block?.kind !== 'front-matter') return none;
  const known = read.get(block);
  if (known) return known;
  const front = readFrontMatter(block.raw);
  read.set(block, front);
  return front;
}

const none: FrontMatter = { exhibits: [], problems: [] };
const read = new WeakMap<Block, FrontMatter>();
