import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Arguments } from './args';
import { readFilings } from './filings';
import type { Listing } from './listing';
import { jsonReporter } from './reporters/json';
import { paintFor } from './reporters/paint';
import { prettyReporter } from './reporters/pretty';
import type { Outcome, Reporter } from './reporters/reporter';
import { sarifReporter } from './reporters/sarif';
import { type Terminal, usualColumns } from './terminal';

/** So much is gathered before it is written. In UTF-16 units. */
const pieceSize = 1 << 16;

export interface ListingRun<T> {
  readonly listing: Listing<T>;
  /** Whether an item makes the exit code 1. Asked of every item, shown or not. */
  counts(item: T): boolean;
  /** Whether an item is shown. */
  shows(item: T): boolean;
}

/** Reads the files of a command line one by one and prints what is listed of each; gives the exit code. */
export async function runListing<T>(
  { listing, counts, shows }: ListingRun<T>,
  args: Arguments,
  terminal: Terminal,
  sources: 'as-sources' | 'as-text',
): Promise<number> {
  const { out, err } = terminal;
  const reading = await readFilings(args, args.positionals, terminal, sources);
  const unreadable: Outcome['unreadable'][number][] = [];
  const fail = (file: string, message: string) => {
    unreadable.push({ file, message });
    err.write(`pincite: ${file}: ${message}\n`);
  };
  const reporter = args.has('quiet') ? undefined : reporterFor(listing, args, terminal);
  let found = false;
  await print(reporter?.begin() ?? [], terminal);
  for await (const read of reading.files()) {
    if (out.closed) break;
    const { file } = read;
    if (read.kind === 'unreadable') {
      fail(file, read.why);
      continue;
    }
    const all = listing.itemsOf(read);
    if (!all) {
      for (const remark of listing.remarks?.(read) ?? []) err.write(`pincite: ${remark}\n`);
      continue;
    }
    found ||= all.some(counts);
    const document = TextDocument.create('', 'filing', 0, read.text);
    const items = all.filter(shows);
    await print(reporter?.file({ file, document, items }) ?? [], terminal);
  }
  for (const folder of reading.empty) fail(folder, 'There is no filing in this folder.');
  await print(reporter?.end({ unreadable }) ?? [], terminal);
  return unreadable.length > 0 ? 2 : found ? 1 : 0;
}

function reporterFor<T>(listing: Listing<T>, args: Arguments, { out, env }: Terminal): Reporter<T> {
  switch (args.value('format')) {
    case 'json':
      return jsonReporter(listing);
    case 'sarif':
      return sarifReporter(listing);
    default: {
      const paint = paintFor(args.value('color'), out.isTerminal, env);
      return prettyReporter(listing, { paint, columns: out.columns ?? usualColumns });
    }
  }
}

async function print(pieces: Iterable<string>, { out }: Terminal): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceSize) continue;
    if (out.closed) return;
    out.write(text);
    text = '';
    await out.drained();
  }
  if (text === '') return;
  out.write(text);
  await out.drained();
}
