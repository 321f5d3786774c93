import { courtById } from '../court/courts';
import type { StandingOrder } from '../court/judges/model';
import type { CourtRules } from '../court/rules/rule';
import { type DocketIndex, indexDockets } from '../docket/docket-index';
import type { Docket } from '../docket/model';
import type { Files } from '../ports';
import type { CallLog } from '../record/call-log/model';
import type { RecordShelf } from '../record/shelf';
import type { Problem } from '../text/problem';
import { type CaseFile, readCaseFile } from './case-file';
import { loadCalls } from './load-calls';
import { loadCourtFiles } from './load-court-files';
import { docketByItsName, loadDockets } from './load-dockets';
import { loadRelated, type RelatedDocket } from './load-related';
import { type FileProblems, type LoadedFiles, unreadable } from './loaded-files';
import { type PartyBook, partyBook } from './party-book';
import { folderOf } from './paths';

/** A case folder as read: its case file, its docket, and what could not be read. Immutable. */
export interface CaseContext {
  /** Absolute path of the case folder. */
  readonly folder: string;
  readonly caseFilePath: string;
  readonly caseFile?: CaseFile;
  readonly docket?: DocketIndex;
  readonly calls?: CallLog;
  /** The files that the calls were read from, or looked for in. */
  readonly callFiles: readonly string[];
  /** The local copies of papers, as far as a host has read them. */
  readonly record?: RecordShelf;
  /** Everybody whom the case file and the docket name, by every name; read when first asked for. */
  readonly people: PartyBook;
  /** The docket files in force, each as last read well. */
  readonly dockets: readonly Docket[];
  /** Other cases that filings may cite. */
  readonly related: readonly RelatedDocket[];
  /** The judges' orders that the folder's `standing-orders.yaml` gives. */
  readonly standingOrders?: readonly StandingOrder[];
  /** The court files of the case folder, in the order of their weight, the weightiest last. */
  readonly courtRules: readonly CourtRules[];
  /** Every file that was read or looked for; a change to one asks for a new reading. */
  readonly files: readonly string[];
  readonly problems: readonly FileProblems[];
}

/** The same case with local copies of its record at hand. */
export function withRecord(context: CaseContext, record: RecordShelf | undefined): CaseContext {
  if (!record) return context;
  return Object.create(context, { record: { value: record, enumerable: true } }) as CaseContext;
}

/**
 * Reads a case folder: its case file, the docket files it names (or the one found by name), the
 * dockets of related cases, call logs and court files. A docket file that cannot be read leaves the
 * last good reading of it in force.
 *
 * @param previous the last reading of the same folder, for its good dockets
 */
export async function loadCase(
  files: Files,
  caseFilePath: string,
  previous?: CaseContext,
): Promise<CaseContext> {
  const folder = folderOf(caseFilePath);
  const content = await files.read(caseFilePath);
  const text = content.kind === 'text' ? content.text : '';
  const reading =
    content.kind === 'text'
      ? readCaseFile(text)
      : {
          problems: [unreadable(content.kind === 'unreadable' ? content.why : 'The file is gone.')],
        };
  const caseFile = reading.caseFile ?? previous?.caseFile;
  const named = caseFile?.docket ?? [];
  const own = await loadDockets(files, folder, {
    named: named.length > 0 ? named : await docketByItsName(files, folder),
    number: caseFile?.number,
    previous: previous?.dockets ?? [],
  });
  const others = await loadRelated(files, folder, caseFile?.related ?? [], previous?.related ?? []);
  const calls = await loadCalls(files, folder, caseFile?.calls ?? []);
  const court = await loadCourtFiles(files, folder, caseFile?.courtRules ?? []);
  const missing = reading.caseFile
    ? [
        ...unknownCourt(text, reading.caseFile),
        ...notThere(text, own, 'missing-docket', 'docket file'),
        ...notThere(text, others, 'missing-docket', 'docket file'),
        ...notThere(text, calls, 'missing-call-log', 'call log'),
        ...notThere(text, court, 'missing-court-rules', 'court file'),
      ]
    : [];
  const loaded: readonly LoadedFiles[] = [own, others, calls, court];
  const docket = own.dockets.length > 0 ? indexDockets(own.dockets) : undefined;
  let people: PartyBook | undefined;
  return {
    folder,
    caseFilePath,
    dockets: own.dockets,
    related: others.related,
    courtRules: court.courtRules,
    files: [caseFilePath, ...loaded.flatMap((one) => one.files)],
    callFiles: calls.files,
    problems: [
      { file: caseFilePath, problems: [...reading.problems, ...missing] },
      ...loaded.flatMap((one) => one.problems),
    ],
    ...(court.standingOrders ? { standingOrders: court.standingOrders } : {}),
    ...(caseFile ? { caseFile } : {}),
    ...(docket ? { docket } : {}),
    ...(calls.calls ? { calls: calls.calls } : {}),
    get people() {
      people ??= partyBook(caseFile, docket);
      return people;
    },
  };
}

/** Ids of bankruptcy courts and of courts of appeals, which are no slips: `canb`, `ca9`. */
const otherCourt = /^(?:[a-z]{2,4}b|bap\d{1,2}|ca\d{1,2}|ca[df]c|jpml|scotus|cit|uscfc|cofc|tax)$/i;

/** A note at the court where it is none that there is. */
function unknownCourt(text: string, { court = '' }: CaseFile): Problem[] {
  const id = court.trim();
  if (id === '' || courtById(id) || otherCourt.test(id)) return [];
  return [
    {
      code: 'case-file/unknown-court',
      range: wordRange(text, court),
      message: `“${court}” is the id of no district court, so its caption and its rules are not known.`,
      severity: 'information',
    },
  ];
}

/** A problem at each name of the case file that no file answers to. */
function notThere(text: string, { missing }: LoadedFiles, code: string, noun: string): Problem[] {
  return missing.map((name) => ({
    code: `case-file/${code}`,
    range: wordRange(text, name),
    message: `The ${noun} “${name}” is not there.`,
  }));
}

function wordRange(text: string, word: string): { start: number; end: number } {
  const start = Math.max(0, text.indexOf(word));
  return { start, end: text.includes(word) ? start + word.length : start };
}
