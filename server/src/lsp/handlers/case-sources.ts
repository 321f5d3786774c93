import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { readCaseFile } from '../../core/case/case-file';
import { isCaseFileName } from '../../core/case/draft-files';
import { folderOf, nameOf } from '../../core/case/paths';
import { readDocket } from '../../core/docket/sources/read-docket';
import { completeSource } from '../../core/features/case-sources/complete-source';
import { fixSource } from '../../core/features/case-sources/fix-source';
import { hoverSource } from '../../core/features/case-sources/hover-source';
import type { CaseSource } from '../../core/features/case-sources/source';
import { fromRange } from '../from-lsp';
import type { OpenDocument } from '../open-document';
import type { Session } from '../session';
import { problemToDiagnostic, toRange } from '../to-lsp';
import { workspaceEdit } from './workspace-edit';

const docketName = /^docket\.(?:ya?ml|json)$/i;
const ownForm = /\.(?:ya?ml|json)$/i;
const callLogEnding = /\.(?:csv|tsv|txt)$/i;
const docketEnding = /\.(?:ya?ml|json|html?|xml|rss|csv|tsv|txt|eml)$/i;

interface OpenSource {
  readonly document: OpenDocument;
  readonly source: CaseSource;
}

/** Keys and values for `case.yaml` or `docket.yaml`; null for any other document. */
export async function sourceCompletion(
  session: Session,
  uri: string,
  position: Position,
): Promise<CompletionItem[] | null> {
  const open = await sourceAt(session, uri);
  // JSON is completed by an editor itself, from the schema.
  if (!open || !/\.ya?ml$/i.test(open.document.path ?? '')) return null;
  const { document, source } = open;
  return completeSource(source, document.offsetAt(position)).map((item) => ({
    label: item.label,
    kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    detail: item.detail,
    filterText: item.filter,
    sortText: item.sort,
    textEdit: { range: toRange(item.range, document), newText: item.text },
  }));
}

export async function sourceHover(
  session: Session,
  uri: string,
  position: Position,
): Promise<Hover | null> {
  const open = await sourceAt(session, uri);
  const found = open && hoverSource(open.source, open.document.offsetAt(position));
  if (!open || !found) return null;
  return {
    contents: { kind: 'markdown', value: found.markdown },
    range: toRange(found.range, open.document),
  };
}

export async function sourceFixes(
  session: Session,
  uri: string,
  range: Range,
): Promise<CodeAction[] | null> {
  const open = await sourceAt(session, uri);
  if (!open) return null;
  const { document, source } = open;
  const { problems } =
    source.kind === 'case'
      ? readCaseFile(source.text)
      : readDocket({ path: document.path ?? uri, text: source.text });
  return fixSource(source, problems, fromRange(range, document)).map(
    ({ title, edits, problem, preferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(session, document, edits),
      diagnostics: [problemToDiagnostic(problem, document)],
      ...(preferred ? { isPreferred: true } : {}),
    }),
  );
}

/** The case file or docket file open at an address, whatever language the client takes it for. */
async function sourceAt(session: Session, uri: string): Promise<OpenSource | undefined> {
  const document = session.buffers.get(uri);
  if (!document || document.isTooLong || document.path === undefined) return undefined;
  const { path } = document;
  const isCase = isCaseFileName(path);
  if (!isCase && !ownForm.test(path)) return undefined;
  const context = (await session.caseOf(document))?.context;
  const isDocket = docketName.test(nameOf(path)) || context?.files.includes(path) === true;
  if (!isCase && !isDocket) return undefined;
  const names = isCase ? await filesIn(session, folderOf(path)) : [];
  const docketFiles = likeliestFirst(
    names.filter((name) => docketEnding.test(name) && !isCaseFileName(name)),
    /^docket/i,
  );
  const callLogs = likeliestFirst(
    names.filter((name) => callLogEnding.test(name)),
    /call/i,
  );
  return {
    document,
    source: {
      kind: isCase ? 'case' : 'docket',
      text: document.text,
      docketFiles,
      callLogs,
      ...(context ? { case: context } : {}),
    },
  };
}

async function filesIn(session: Session, folder: string): Promise<string[]> {
  const files = await session.files.list(folder);
  return files.filter(({ kind }) => kind === 'file').map(({ name }) => name);
}

function likeliestFirst(names: readonly string[], likely: RegExp): string[] {
  return [...names].sort((a, b) => Number(likely.test(b)) - Number(likely.test(a)));
}
