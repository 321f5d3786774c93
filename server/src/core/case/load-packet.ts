import type { Filing } from '../filing/model';
import { readFiling } from '../filing/read-filing';
import type { Files } from '../ports';
import { draftPaths } from './case-drafts';
import type { CaseContext } from './load-case';
import { mayBePaper, type Packet, type PlacedFiling, packetOf } from './packet';

/**
 * The filings of a case folder that others may cite by name, as they stand in `files`; `read` for a
 * host that keeps some.
 */
export async function papersIn(
  files: Files,
  context: CaseContext,
  read: (text: string, path: string) => Filing = (text) => readFiling(text),
): Promise<PlacedFiling[]> {
  const filings: PlacedFiling[] = [];
  for await (const path of draftPaths(files, context)) {
    const content = await files.read(path);
    if (content.kind !== 'text' || !mayBePaper(content.text)) continue;
    filings.push({ path, filing: read(content.text, path) });
  }
  return filings;
}

/** The packet of a case folder, for a host in which nothing changes while it runs. */
export async function loadPacket(files: Files, context: CaseContext): Promise<Packet> {
  return packetOf(await papersIn(files, context));
}
