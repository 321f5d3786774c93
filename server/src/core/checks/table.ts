import { captionCaseNumber } from './caption/case-number';
import { captionJudge } from './caption/judge';
import { captionMissingPart } from './caption/missing-part';
import { captionParty } from './caption/party';
import { afterSigning } from './date/after-signing';
import { ambiguous } from './date/ambiguous';
import { impossible } from './date/impossible';
import { interval } from './date/interval';
import { missingYear } from './date/missing-year';
import { notCourtDay } from './date/not-court-day';
import { noticePeriod } from './date/notice-period';
import { pastDeadline } from './date/past-deadline';
import { dateRangeOrder } from './date/range-order';
import { responseTime } from './date/response-time';
import { weekday } from './date/weekday';
import type { Check } from './define';
import { countMismatch } from './docket/count-mismatch';
import { dateMismatch } from './docket/date-mismatch';
import { duplicate } from './docket/duplicate';
import { exhibitAttachment } from './docket/exhibit-attachment';
import { filerMismatch } from './docket/filer-mismatch';
import { futureEntry } from './docket/future-entry';
import { kindMismatch } from './docket/kind-mismatch';
import { mixedForms } from './docket/mixed-forms';
import { numberAgreement } from './docket/number-agreement';
import { pinciteOutOfRange } from './docket/pincite-out-of-range';
import { rangeOrder } from './docket/range-order';
import { rulingMismatch } from './docket/ruling-mismatch';
import { sealed } from './docket/sealed';
import { unknownAttachment } from './docket/unknown-attachment';
import { unknownEntry } from './docket/unknown-entry';
import { missingPart } from './motion/missing-part';
import { pageLimit } from './motion/page-limit';
import { unilateralBarred } from './motion/unilateral-barred';
import { misnamedCopy } from './quote/misnamed-copy';
import { noText } from './quote/no-text';
import { notInRecord } from './quote/not-in-record';
import { wrongPage } from './quote/wrong-page';
import { callCount } from './record/call-count';
import { callRange } from './record/call-range';
import { beforeDefinition } from './term/before-definition';
import { nearMiss } from './term/near-miss';
import { redefined } from './term/redefined';
import { undefinedTerm } from './term/undefined-term';
import { unused } from './term/unused';
import { ambiguousId } from './xref/ambiguous-id';
import { danglingId } from './xref/dangling-id';
import { direction } from './xref/direction';
import { exhibitSequence } from './xref/exhibit-sequence';
import { footnoteSequence } from './xref/footnote-sequence';
import { headingSequence } from './xref/heading-sequence';
import { paragraphSequence } from './xref/paragraph-sequence';
import { staleTable } from './xref/stale-table';
import { uncitedExhibit } from './xref/uncited-exhibit';
import { unknownDeclaration } from './xref/unknown-declaration';
import { unknownDisplay } from './xref/unknown-display';
import { unknownExhibit } from './xref/unknown-exhibit';
import { unknownFootnote } from './xref/unknown-footnote';
import { unknownParagraph } from './xref/unknown-paragraph';
import { unknownSection } from './xref/unknown-section';

/** Every check, in the order their pages are listed. A new check is a line here. */
export const checks: readonly Check[] = [
  unknownEntry,
  unknownAttachment,
  numberAgreement,
  rangeOrder,
  duplicate,
  futureEntry,
  dateMismatch,
  filerMismatch,
  kindMismatch,
  rulingMismatch,
  countMismatch,
  pinciteOutOfRange,
  exhibitAttachment,
  sealed,
  notInRecord,
  wrongPage,
  noText,
  misnamedCopy,
  callCount,
  callRange,
  mixedForms,
  nearMiss,
  undefinedTerm,
  unused,
  redefined,
  beforeDefinition,
  impossible,
  weekday,
  dateRangeOrder,
  missingYear,
  ambiguous,
  notCourtDay,
  afterSigning,
  pastDeadline,
  interval,
  noticePeriod,
  responseTime,
  unknownSection,
  headingSequence,
  unknownParagraph,
  unknownFootnote,
  unknownExhibit,
  unknownDeclaration,
  unknownDisplay,
  direction,
  paragraphSequence,
  footnoteSequence,
  exhibitSequence,
  uncitedExhibit,
  staleTable,
  danglingId,
  ambiguousId,
  captionMissingPart,
  captionCaseNumber,
  captionParty,
  captionJudge,
  missingPart,
  pageLimit,
  unilateralBarred,
];
