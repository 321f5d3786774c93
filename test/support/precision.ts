import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseContext } from '../../server/src/core/case/load-case';
import { caseOf } from './examples';

/** A filing of `test/precision`, with the case of its folder where there is one. */
export interface Sample {
  /** `harborline/motion.filing.md` */
  readonly name: string;
  readonly text: string;
  readonly case?: CaseContext;
}

const root = fileURLToPath(new URL('../precision/', import.meta.url));

/** The filings in the folders of `test/precision`, in the order of their names. */
export async function samples(): Promise<Sample[]> {
  const all: Sample[] = [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const folder of folders.map(({ name }) => name).sort()) {
    const names = readdirSync(`${root}${folder}`).sort();
    const contents = Object.fromEntries(
      names.map((name) => [`/case/${name}`, readFileSync(`${root}${folder}/${name}`, 'utf8')]),
    );
    const context = await caseOf(contents);
    for (const name of names.filter((one) => /\.(?:md|txt)$/.test(one))) {
      const text = contents[`/case/${name}`] ?? '';
      all.push({ name: `${folder}/${name}`, text, ...(context ? { case: context } : {}) });
    }
  }
  return all;
}
