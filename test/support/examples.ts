import { join } from 'node:path/posix';
import { findCaseFile } from '../../server/src/core/case/find-case-file';
import { type CaseContext, loadCase, withRecord } from '../../server/src/core/case/load-case';
import { packetOf } from '../../server/src/core/case/packet';
import type { Finding } from '../../server/src/core/checks/define';
import { createEngine } from '../../server/src/core/engine/engine';
import type { Filing } from '../../server/src/core/filing/model';
import { readFiling } from '../../server/src/core/filing/read-filing';
import type { FileEntry, Files } from '../../server/src/core/ports';
import { loadRecord, quotedEntries } from '../../server/src/core/record/load-record';
import { recordPaper } from '../../server/src/core/record/record-paper';

/** A `Files` port over an object of absolute paths and texts. */
export function memoryFiles(contents: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(contents);
  return {
    read: async (path) => {
      const text = contents[path];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
    list: async (folder) => {
      const entries = new Map<string, FileEntry>();
      for (const path of paths) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
  };
}

/** A marked text: `«…»` around each expected range. Gives the text without marks, and the ranges. */
export function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const unit of marked) {
    if (unit === '«') open = text.length;
    else if (unit === '»') ranges.push({ start: open, end: text.length });
    else text += unit;
  }
  return { text, ranges };
}

/** The case of a folder of files, if there is a case file in it. */
export async function caseOf(
  contents: Readonly<Record<string, string>>,
): Promise<CaseContext | undefined> {
  const files = memoryFiles(contents);
  const path = await findCaseFile(files, join('/case', 'motion.filing.md'));
  return path ? loadCase(files, path) : undefined;
}

/** Every finding of a text in a case with the docket or case file given, or with no case at all. */
export async function findingsOf(
  text: string,
  docket?: string,
  caseFile?: string,
  other?: string,
  record?: { readonly name: string; readonly text: string },
  calls?: string,
): Promise<Finding[]> {
  const context =
    docket !== undefined || caseFile !== undefined || calls !== undefined
      ? await caseOf({
          '/case/case.yaml': caseFile ?? 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n',
          ...(docket === undefined ? {} : { '/case/docket.yaml': docket }),
          ...(calls === undefined ? {} : { '/case/calls.csv': calls }),
        })
      : undefined;
  const filing = readFiling(text);
  const inForce = context && record ? await withCopy(context, filing, record) : context;
  const packet =
    other === undefined
      ? undefined
      : packetOf([{ path: '/case/other.filing.md', filing: readFiling(other) }]);
  return createEngine().check({
    filing,
    ...(inForce ? { case: inForce } : {}),
    ...(packet ? { packet } : {}),
  });
}

/** The case with one local copy of a paper; one that is named as a PDF is read by its text. */
async function withCopy(
  context: CaseContext,
  filing: Filing,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<CaseContext> {
  const files = memoryFiles({ [`/case/record/${name}`]: text });
  const reader = { read: async (path: string) => recordPaper(path, text.split('\f')) };
  const wanted = quotedEntries(filing, context);
  return withRecord(context, await loadRecord(files, reader, context, wanted));
}
