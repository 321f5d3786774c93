import type { CaseContext } from '../../core/case/load-case';
import { nameOf } from '../../core/case/paths';
import type { DocketIndex } from '../../core/docket/docket-index';
import { citationText } from '../../core/features/cite-form';
import {
  type CitedCounts,
  citedCounts,
  type DocketTree,
  docketTree,
  type TreeEntry,
} from '../../core/features/docket-tree';
import { isSafeLink, recordedPapers } from '../../core/features/document-links';
import type { Snapshot } from '../../core/features/snapshot';
import {
  type DocketHead,
  type DocketHeadParams,
  type DocketItem,
  type DocketPageParams,
  docketHead as headMethod,
  docketPage as pageMethod,
} from '../../protocol/docket';
import { filingsOfCase } from '../case-filings';
import type { LoadedCase } from '../cases';
import type { Session } from '../session';
import { fileUri } from '../uris';
import { defineHandler } from './define';

const mostAtOnce = 500;
const mostFilers = 200;
/** Entries under one parent; a docket of no more stands without parents. */
const groupSize = 100;

/** Made once for a docket, and gone with it. */
const trees = new WeakMap<DocketIndex, DocketTree>();
/** What the last head counted, so that all pages of one view agree. */
const counted = new WeakMap<CaseContext, CitedCounts>();

export const docketHead = defineHandler<DocketHeadParams, DocketHead | null>({
  method: headMethod,
  empty: null,
  async answer(session, { uri, filter }) {
    const context = (await loadedCase(session, uri))?.context;
    if (!context?.docket) return null;
    const counts = await count(session, uri, context);
    const tree = treeOf(context.docket);
    const { asOf } = context.docket;
    const groups = tree.groups(counts, filter, groupSize);
    return {
      name: context.caseFile?.number ?? nameOf(context.folder),
      folder: context.folder,
      ...(asOf === undefined ? {} : { asOf }),
      total: groups.reduce((total, group) => total + group.count, 0),
      groups: groups.length > 1 ? groups : [],
      all: context.docket.entries.length,
      filers: tree.filers.slice(0, mostFilers),
    };
  },
});

export const docketPage = defineHandler<DocketPageParams, DocketItem[]>({
  method: pageMethod,
  empty: [],
  async answer(session, { uri, filter, from, count: wanted }) {
    const loaded = await loadedCase(session, uri);
    if (!loaded?.context.docket) return [];
    const { context } = loaded;
    const counts = counted.get(context) ?? (await count(session, uri, context));
    const papers = await recordedPapers(context, session.files);
    const size = Math.min(wanted, mostAtOnce);
    const { entries } = treeOf(loaded.context.docket).page(counts, filter, from, size);
    return entries.map((entry) => itemOf(session, loaded, papers, entry));
  },
});

async function loadedCase(session: Session, uri: string): Promise<LoadedCase | undefined> {
  const document = session.buffers.get(uri);
  return document && session.caseOf(document);
}

function treeOf(docket: DocketIndex): DocketTree {
  const tree = trees.get(docket) ?? docketTree(docket);
  trees.set(docket, tree);
  return tree;
}

async function count(session: Session, uri: string, context: CaseContext): Promise<CitedCounts> {
  const snapshots: Snapshot[] = [];
  const document = session.buffers.get(uri);
  if (document) {
    for await (const { snapshot } of filingsOfCase(session, document, context)) {
      snapshots.push(snapshot);
    }
  }
  const counts = citedCounts(snapshots);
  counted.set(context, counts);
  return counts;
}

function itemOf(
  session: Session,
  { context, inForce }: LoadedCase,
  papers: ReadonlyMap<string, string>,
  { entry, kind, date, cited, attachments }: TreeEntry,
): DocketItem {
  const { number, text, filer, sealed, url } = entry;
  const cite = (attachment?: number) =>
    number === null ? {} : { citation: citationText(context.caseFile, number, attachment) };
  const pdf = (label: string) => {
    const path = papers.get(label);
    return path === undefined ? {} : { paper: fileUri(path) };
  };
  const start = inForce.get(entry.file)?.positionAt(entry.range.start);
  return {
    ...{ number, kind, text, cited },
    ...(date === undefined ? {} : { date }),
    ...(filer === undefined ? {} : { filer }),
    ...(sealed ? { sealed } : {}),
    ...cite(),
    ...(url !== undefined && isSafeLink(url) ? { paper: url } : {}),
    ...pdf(`${number}`),
    ...(start ? { place: { uri: session.buffers.uriOf(entry.file), ...start } } : {}),
    attachments: attachments.map(({ attachment, cited }) => ({
      ...{ number: attachment.number, text: attachment.text, cited },
      ...cite(attachment.number),
      ...pdf(`${number}-${attachment.number}`),
    })),
  };
}
