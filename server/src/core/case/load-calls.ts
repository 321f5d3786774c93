import type { Files } from '../ports';
import type { CallLog } from '../record/call-log/model';
import { inOrder, readCallLog } from '../record/call-log/read-call-log';
import { type FileProblems, type LoadedFiles, unreadable } from './loaded-files';
import { join } from './paths';

/** The call logs of a case folder as read. */
export interface LoadedCalls extends LoadedFiles {
  /** The calls of all logs together; undefined where there is no log. */
  readonly calls?: CallLog;
}

const byName = /^(?:calls|call-log)\.(?:csv|tsv)$/i;

/** Reads the logs that the case file names, or the one found by name: `calls.csv`, `call-log.tsv`. */
export async function loadCalls(
  files: Files,
  folder: string,
  named: readonly string[],
): Promise<LoadedCalls> {
  const names = named.length > 0 ? named : await foundByName(files, folder);
  const logs: CallLog[] = [];
  const problems: FileProblems[] = [];
  const missing: string[] = [];
  const paths = names.map((name) => join(folder, name));
  for (const [i, path] of paths.entries()) {
    const content = await files.read(path);
    if (content.kind === 'missing') {
      missing.push(names[i] ?? path);
      continue;
    }
    const log = content.kind === 'text' ? readCallLog(content.text) : unread(content.why);
    problems.push({ file: path, problems: log.problems });
    logs.push(log);
  }
  return {
    files: paths,
    problems,
    missing,
    ...(logs.length > 0 ? { calls: together(logs) } : {}),
  };
}

async function foundByName(files: Files, folder: string): Promise<readonly string[]> {
  const found = (await files.list(folder)).filter(
    ({ kind, name }) => kind === 'file' && byName.test(name),
  );
  // With several, the case file has to say which.
  return found.length === 1 ? found.map(({ name }) => name) : [];
}

function unread(why: string): CallLog {
  return { rows: [], calls: [], problems: [unreadable(why)] };
}

function together(logs: readonly CallLog[]): CallLog {
  const [only, second] = logs;
  if (only && !second) return only;
  return {
    rows: logs.flatMap(({ rows }) => rows),
    calls: inOrder(logs.flatMap(({ calls }) => calls)),
    problems: logs.flatMap(({ problems }) => problems),
  };
}
