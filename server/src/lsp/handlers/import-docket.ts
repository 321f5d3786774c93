import { readCaseFile } from '../../core/case/case-file';
import { findCaseFile } from '../../core/case/find-case-file';
import { folderOf, join, nameOf } from '../../core/case/paths';
import { type ImportedFile, importLines } from '../../core/docket/merge/import-report';
import { planImport as plan } from '../../core/docket/merge/plan-import';
import type { Docket } from '../../core/docket/model';
import { readDocket } from '../../core/docket/sources/read-docket';
import { newCaseFiles } from '../../core/kits/new-case';
import type { Files } from '../../core/ports';
import {
  type NewCaseParams,
  type NewCaseResult,
  newCase as newCaseMethod,
  type PlanImportParams,
  type PlanImportResult,
  planImport as planImportMethod,
} from '../../protocol/import';
import { fileUri, pathOf } from '../uris';
import { defineHandler } from './define';

const failed = 'The docket could not be read; the log says why.';

export const newCase = defineHandler<NewCaseParams, NewCaseResult>({
  method: newCaseMethod,
  empty: { about: '', files: [], refused: failed },
  async answer(session, { source }) {
    if (source === undefined) return { about: 'No docket', files: newCaseFiles(undefined) };
    const read = await readSource(session.files, pathOf(source) ?? '');
    if ('refused' in read) return { about: '', files: [], ...read };
    const { docket } = read;
    if (docket.entries.some(({ caseNumber }) => caseNumber !== undefined)) {
      const refused = 'This file speaks of several cases; a case folder is one case’s.';
      return { about: '', files: [], refused };
    }
    const name = docket.case.name ?? docket.case.number ?? 'A docket';
    const entries = docket.entries.length === 1 ? '1 entry' : `${docket.entries.length} entries`;
    return { about: `${name}: ${entries}`, files: newCaseFiles(docket) };
  },
});

export const planImport = defineHandler<PlanImportParams, PlanImportResult | null>({
  method: planImportMethod,
  empty: null,
  async answer(session, { uri, sources = [], text }) {
    const place = pathOf(uri);
    const caseFile = place && (await findCaseFile(session.files, place));
    if (!caseFile) return null;
    const content = await session.files.read(caseFile);
    const known = content.kind === 'text' ? readCaseFile(content.text).caseFile : undefined;
    const own = known?.docket.find((name) => /\.ya?ml$/i.test(name) && !/[*?]/.test(name));
    const target = join(folderOf(caseFile), own ?? 'docket.yaml');
    const old = await session.files.read(target);
    const before = old.kind === 'text' ? old.text : '';
    const result = { target: fileUri(target), exists: old.kind === 'text', before };
    const refuse = (refused: string) => ({
      ...result,
      ...{ after: before, added: 0, changed: 0, missing: 0, report: '', refused },
    });
    if (old.kind === 'unreadable') return refuse(`${nameOf(target)}: ${old.why}`);
    const given = text === undefined ? [] : [{ name: 'CourtListener', read: fromText(text) }];
    for (const source of sources) {
      const path = pathOf(source) ?? '';
      given.push({ name: nameOf(path), read: await readSource(session.files, path) });
    }
    let after = old.kind === 'text' ? old.text : undefined;
    const done: ImportedFile[] = [];
    for (const { name, read } of given) {
      if ('refused' in read) return refuse(`${name}: ${read.refused}`);
      const options = known?.number === undefined ? {} : { caseNumber: known.number };
      const one = plan(after, read.docket, options);
      const [problem] = one.refused;
      if (problem) return refuse(`${name}: ${problem.message}`);
      after = one.text;
      done.push({ file: name, label: read.docket.source.kind, plan: one });
    }
    const sum = (count: (file: ImportedFile) => number) =>
      done.reduce((total, file) => total + count(file), 0);
    return {
      ...result,
      after: after ?? '',
      added: sum((file) => file.plan.added.length),
      changed: sum((file) => file.plan.changed.length),
      missing: sum((file) => file.plan.missing.length),
      report: importLines(nameOf(target), done).join('\n'),
    };
  },
});

type Read = { readonly docket: Docket } | { readonly refused: string };

async function readSource(files: Files, path: string): Promise<Read> {
  const content = await files.read(path);
  if (content.kind === 'missing') return { refused: 'There is no such file.' };
  if (content.kind === 'unreadable') return { refused: content.why };
  return docketOf(path, content.text);
}

function fromText(text: string): Read {
  return docketOf('/courtlistener.json', text);
}

function docketOf(path: string, text: string): Read {
  const { docket, problems } = readDocket({ path, text });
  if (!docket) return { refused: problems[0]?.message ?? 'This is no docket.' };
  return docket.entries.length > 0
    ? { docket }
    : { refused: 'This is a docket, but it holds no entries.' };
}
