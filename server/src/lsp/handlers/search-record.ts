import type { CaseContext } from '../../core/case/load-case';
import { nameOf } from '../../core/case/paths';
import { entryTitle } from '../../core/case/tables/entry-title';
import { resolveNumber } from '../../core/docket/resolve';
import {
  type CiteHabits,
  citeHabits,
  hitCitation,
  quotedText,
} from '../../core/features/quoted-text';
import { recordFolderOf } from '../../core/record/load-record';
import { passageFrom } from '../../core/record/passage';
import {
  type RecordHit,
  readRecordQuery,
  type SearchedCopy,
  searchRecord as search,
} from '../../core/record/search-record';
import {
  searchRecord as method,
  type RecordHitItem,
  type RecordSearchParams,
  type RecordSearchResult,
} from '../../protocol/record';
import { fileUri } from '../uris';
import { defineHandler } from './define';

const most = 60;
/** Letters of the passage before the words: what stands in the list is cut at its end. */
const lead = 36;

export const searchRecord = defineHandler<RecordSearchParams, RecordSearchResult | null>({
  method,
  empty: null,
  async answer(session, { uri, typed, again }) {
    const draft = await session.draftAt(uri);
    if (!draft) return { kind: 'no-draft' };
    const context = draft.snapshot.case;
    if (!context) return { kind: 'no-case' };
    const { files, copies, unread, reading } = await session.wholeRecord.of(
      context,
      again === true,
    );
    if (files === 0 && !reading)
      return { kind: 'no-copies', folder: recordFolderOf(context) ?? '' };
    const query = readRecordQuery(typed);
    const found = query ? search(query, copies, most) : { hits: [], total: 0, more: false };
    const habits = citeHabits(draft.snapshot.filing);
    return {
      kind: 'searched',
      hits: found.hits.map((hit) => itemOf(hit, context, habits)),
      total: found.total,
      more: found.more,
      tooShort: query === undefined,
      copies: files,
      read: copies.length,
      pages: copies.reduce((sum, { paper }) => sum + paper.pages.length, 0),
      scans: copies.filter(({ paper }) => paper.noText).map(({ paper }) => nameOf(paper.file)),
      unread: unread.map(nameOf),
      reading,
    };
  },
});

function itemOf(hit: RecordHit, context: CaseContext, habits: CiteHabits): RecordHitItem {
  const { file } = hit.copy.paper;
  const page = hit.place.firstPage + 1;
  return {
    citation: hitCitation(hit, context.caseFile, habits.lines),
    paper: titleOf(hit.copy, context),
    passage: passageFrom(hit.passage, lead),
    text: quotedText(hit, context.caseFile, habits),
    uri: /\.pdf$/i.test(file) ? `${fileUri(file)}#page=${page}` : fileUri(file),
  };
}

function titleOf({ entry, attachment, paper }: SearchedCopy, { docket }: CaseContext): string {
  if (entry === undefined) return nameOf(paper.file);
  const number = attachment
    ? ({ kind: 'attachment', entry, attachment } as const)
    : ({ kind: 'entry', entry } as const);
  const [cited] = resolveNumber(number, docket);
  return (cited && entryTitle(cited)) || nameOf(paper.file);
}
