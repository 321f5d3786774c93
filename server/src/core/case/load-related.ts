import { type DocketIndex, indexDockets } from '../docket/docket-index';
import type { Docket } from '../docket/model';
import type { Files } from '../ports';
import type { RelatedCase } from './case-file';
import { loadDockets } from './load-dockets';
import type { FileProblems, LoadedFiles } from './loaded-files';

/** Another case that filings may cite, with its docket where the case file names one. */
export interface RelatedDocket {
  /** The name that the case file gives it. */
  readonly name: string;
  readonly number?: string;
  /** The files in force, each as last read well. */
  readonly dockets: readonly Docket[];
  readonly docket?: DocketIndex;
}

export interface LoadedRelated extends LoadedFiles {
  readonly related: readonly RelatedDocket[];
}

/** Reads the dockets of the related cases that a case file names. */
export async function loadRelated(
  files: Files,
  folder: string,
  cases: readonly RelatedCase[],
  previous: readonly RelatedDocket[],
): Promise<LoadedRelated> {
  const related: RelatedDocket[] = [];
  const paths: string[] = [];
  const problems: FileProblems[] = [];
  const missing: string[] = [];
  for (const { name, number, docket } of cases) {
    const loaded = await loadDockets(files, folder, {
      named: docket,
      number,
      previous: previous.find((one) => one.name === name)?.dockets ?? [],
    });
    const { dockets } = loaded;
    related.push({
      name,
      dockets,
      ...(number === undefined ? {} : { number }),
      ...(dockets.length > 0 ? { docket: indexDockets(dockets) } : {}),
    });
    paths.push(...loaded.files);
    problems.push(...loaded.problems);
    missing.push(...loaded.missing);
  }
  return { related, files: paths, problems, missing };
}
