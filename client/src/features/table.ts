import type { Feature } from '../context';
import { caseMenu } from './case-menu';
import { checkCallLog } from './check-call-log';
import { checklist } from './checklist';
import { computeDeadline } from './compute-deadline';
import { createCaseFile } from './create-case-file';
import { docketView } from './docket-view';
import { fetchDocket } from './fetch-docket';
import { importDocket } from './import-docket';
import { insertCaption } from './insert-caption';
import { newCase } from './new-case';
import { newFiling } from './new-filing';
import { nextBlank } from './next-blank';
import { openCopy } from './open-copy';
import { openPlace } from './open-place';
import { quoteFromRecord } from './quote-from-record';
import { renumber } from './renumber';
import { restart } from './restart';
import { showLog } from './show-log';
import { showReferences } from './show-references';
import { statusBar } from './status-bar';
import { tables } from './tables';
import { timeline } from './timeline';
import { updateCaption } from './update-caption';
import { verifyFiling } from './verify-filing';

/** Everything that the client adds to the editor. A new feature is a line here. */
export const features: readonly Feature[] = [
  statusBar,
  caseMenu,
  createCaseFile,
  newFiling,
  nextBlank,
  insertCaption,
  updateCaption,
  renumber,
  showReferences,
  openPlace,
  computeDeadline,
  timeline,
  checkCallLog,
  quoteFromRecord,
  openCopy,
  tables,
  verifyFiling,
  docketView,
  checklist,
  newCase,
  importDocket,
  fetchDocket,
  restart,
  showLog,
];
