import { readdirSync, readFileSync } from 'node:fs';
import { draftPaths } from '../../server/src/core/case/case-drafts';
import { loadCase } from '../../server/src/core/case/load-case';
import { type PlacedFiling, packetOf } from '../../server/src/core/case/packet';
import { createEngine } from '../../server/src/core/engine/engine';
import type { Snapshot } from '../../server/src/core/features/snapshot';
import { readFiling } from '../../server/src/core/filing/read-filing';
import { memoryFiles } from './examples';

function filesIn(folder: URL): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:md|yaml)$/.test(name));
  return Object.fromEntries(
    names.map((name) => [`/case/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
  );
}

export type Files = Readonly<Record<string, string>>;

/** The files of the sample motion of some forty pages by their paths in `/case`. */
export const motionPacket = filesIn(new URL('../../samples/motion-packet/', import.meta.url));

/** A motion of five pages on the same facts, with the same declarants. */
export const shortMotion = filesIn(new URL('../fixtures/short-motion/', import.meta.url));

/** Every filing of such files, each with its case and the packet. */
export async function snapshotsOf(files: Files): Promise<Snapshot[]> {
  const port = memoryFiles(files);
  const context = await loadCase(port, '/case/case.yaml');
  const filings: PlacedFiling[] = [];
  for await (const path of draftPaths(port, context)) {
    filings.push({ path, filing: readFiling(files[path] ?? '') });
  }
  const packet = packetOf(filings);
  return filings.map((one) => ({ ...one, case: context, packet }));
}

/** The codes found in all filings, with the file of each: `motion.filing.md xref/direction`. */
export async function findingsIn(files: Files): Promise<string[]> {
  const engine = createEngine();
  return (await snapshotsOf(files)).flatMap(({ path = '', filing, case: context, packet }) =>
    engine
      .check({ filing, ...(context ? { case: context } : {}), ...(packet ? { packet } : {}) })
      .map(({ code }) => `${path.slice('/case/'.length)} ${code}`),
  );
}
