import { callLog } from './call-log';
import { caption, captionSetup } from './caption';
import { caseStatus } from './case-status';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { completion, completionResolve } from './completion';
import { dateAt, deadline } from './deadline';
import type { Handler } from './define';
import { definition } from './definition';
import { docketHead, docketPage } from './docket';
import { documentHighlight } from './document-highlight';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { fetchDocket } from './fetch-docket';
import { filingReport } from './filing-report';
import { folding } from './folding';
import { hover } from './hover';
import { newCase, planImport } from './import-docket';
import { kitChecklist } from './kit-checklist';
import { kits } from './kits';
import { newKit } from './new-kit';
import { nextBlank } from './next-blank';
import { references } from './references';
import { prepareRename, rename } from './rename';
import { renumber } from './renumber';
import { searchRecord } from './search-record';
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './semantic-tokens';
import { tables } from './tables';
import { timeline } from './timeline';
import { updateCaption } from './update-caption';
import { workspaceSymbols } from './workspace-symbols';

/** Every request that the server answers. A new one is a file here and its line. */
export const handlers: readonly Handler[] = [
  hover,
  completion,
  completionResolve,
  definition,
  references,
  prepareRename,
  rename,
  renumber,
  documentHighlight,
  documentSymbols,
  workspaceSymbols,
  codeActions,
  codeLens,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensRange,
  folding,
  documentLinks,
  caseStatus,
  caption,
  captionSetup,
  updateCaption,
  kits,
  newKit,
  kitChecklist,
  nextBlank,
  dateAt,
  deadline,
  timeline,
  callLog,
  tables,
  filingReport,
  searchRecord,
  newCase,
  planImport,
  fetchDocket,
  docketHead,
  docketPage,
];
