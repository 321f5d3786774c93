import type { CaseFile } from '../../case/case-file';
import { courtById } from '../../court/courts';
import { isoDay, longDay } from '../../docket/calendar-day';
import { counselBlock } from './counsel-block';
import type { CaptionForm, CaptionPart } from './forms/form';
import { captionForm } from './forms/table';
import { titleOfAction } from './parties';
import {
  blank,
  type Line,
  orBlank,
  type Piece,
  plain,
  type RenderedCaption,
  render,
} from './pieces';

export interface CaptionOptions {
  /** The title of the paper; its line ends are kept. Empty: a marked blank. */
  readonly title: string;
  /** A hearing is noticed: what of it is left out becomes a blank. The judge is the case's if not given. */
  readonly hearing?: {
    /** `2016-05-19`, or as it is to be printed. */
    readonly date?: string;
    readonly time?: string;
    readonly courtroom?: string;
    readonly judge?: string;
  };
  /** `542`, `542, 543` or the whole citation; printed after `Re:`. */
  readonly re?: string;
  /** Name or short name of the party that files, or of several. */
  readonly filedFor?: string | readonly string[];
  /** The form of another court than the case file's, by its PACER id. */
  readonly court?: string;
  /** Asks for the days the complaint was filed and trial is set; printed without asking if known. */
  readonly schedule?: boolean;
  /** An order has no counsel block. A party's paper if left out and the case has counsel. */
  readonly kind?: 'party' | 'order';
  /** Name every party; if left out, only where the title says that it is a complaint. */
  readonly allParties?: boolean;
}

/**
 * The caption of a paper in a case, as Markdown-flavored text with two spaces at hard line ends.
 * The court's form says what stands where (`forms/`); where it has no counsel block, counsel is
 * left to the signature. What is not known stands as a blank in brackets, its place in `blanks`;
 * the case file's text is never taken for markup.
 */
export function captionText(caseFile: CaseFile, options: CaptionOptions): RenderedCaption {
  const here = inCourt(caseFile, options.court);
  const form = captionForm(here.court);
  const kind = options.kind ?? (here.counsel.length > 0 ? 'party' : 'order');
  const all = options.allParties ?? isComplaint(options.title);
  const paragraphs: Readonly<Record<CaptionPart, () => readonly (readonly Line[])[]>> = {
    counsel: () =>
      kind === 'party' && form.counsel.length > 0
        ? counselBlock(here, form.counsel, [options.filedFor ?? []].flat())
        : [],
    court: () => [courtLines(here)],
    action: () => (here.inRe ? [inRe(here.inRe)] : titleOfAction(here.parties, { all })),
    number: () => [numberLines(here, form)],
    notes: () => noteLines(here, options.title),
    title: () => [titleLines(options.title)],
    hearing: () => [hearingLines(here, options)],
    re: () => [reLine(here, form, options.re)],
  };
  return render(form.order.flatMap((part) => paragraphs[part]().map((lines) => ({ part, lines }))));
}

/** The case as another court's: the division stays behind with the court it is of. */
export function inCourt(caseFile: CaseFile, court: string | undefined): CaseFile {
  const id = (text: string | undefined) => text?.trim().toLowerCase();
  if (court === undefined || id(court) === id(caseFile.court)) return caseFile;
  const { division: _, ...rest } = caseFile;
  return { ...rest, court };
}

/** `IN RE: …`, the title of multidistrict and bankruptcy matters, in place of the parties. */
function inRe(title: string): Line[] {
  const words = plain(title).replace(/^in re:?\s*/i, '');
  return [[`IN RE: ${words.toUpperCase()}`]];
}

/** The number, an MDL's, the lead case's and the members', the state court's of a removed case. */
function numberLines(caseFile: CaseFile, form: CaptionForm): Line[] {
  const { lead, members = [], mdl, removedFrom } = caseFile;
  const also = members.map(plain).filter((one) => one !== '');
  return [
    ...(mdl ? [[`MDL No. ${plain(mdl).replace(/^MDL(?:\s+No\.)?\s*/i, '')}`]] : []),
    [`${form.numberLabel} `, ...caseNumber(caseFile, form)],
    ...(lead ? [[`Lead Case No. ${plain(lead)}`]] : []),
    ...(also.length > 0 ? [[`Consolidated with Case Nos. ${also.join(', ')}`]] : []),
    ...(removedFrom ? [[`Removed from ${plain(removedFrom)}`]] : []),
  ];
}

/** What a caption says of the case beside its number: class, jury, seal. */
function noteLines(caseFile: CaseFile, title: string): Line[][] {
  const complaint = isComplaint(title);
  const notes = [
    ...(caseFile.classAction ? ['CLASS ACTION'] : []),
    ...(caseFile.jury && complaint ? ['DEMAND FOR JURY TRIAL'] : []),
    ...(caseFile.sealed ? ['FILED UNDER SEAL'] : []),
  ];
  return notes.map((note) => [[note]]);
}

function courtLines({ court, division }: CaseFile): Line[] {
  const known = court ? courtById(court) : undefined;
  const lines: Line[] = known ? known.captionLines.map((line) => [line]) : [[blank('COURT')]];
  const seat = plain(division ?? '').toUpperCase();
  if (seat !== '') lines.push([/\bDIVISION\b/.test(seat) ? seat : `${seat} DIVISION`]);
  return lines;
}

/** Letters behind the serial, `15-cv-00798-HSG` or `07-5944 SC`; `CV` and its like are no judge. */
const initials =
  /\d[-\s]+(?!(?:c[vr]|m[cdjl]|civ|crim|misc)\b)(?!(?:C[VR]|M[CDJL])\b)[A-Z][A-Za-z]{1,3}\b/;

/** A number without initials gets a blank for them where the court wants them. */
function caseNumber({ number }: CaseFile, form: CaptionForm): Piece[] {
  const written = plain(number ?? '');
  if (written === '') return [blank('CASE NUMBER')];
  return form.judgeInitials && !initials.test(written)
    ? [`${written}-`, blank('INITIALS')]
    : [form.number?.(written) ?? written];
}

function titleLines(title: string): Line[] {
  const lines = title
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) =>
      plain(line)
        .replace(/[*_]{2,}/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
  if (lines.length === 0) return [['**', { kind: 'blank', text: '[TITLE]', title: true }, '**']];
  return [['**', { kind: 'title', text: lines.join('  \n') }, '**']];
}

function hearingLines(caseFile: CaseFile, { hearing, schedule }: CaptionOptions): Line[] {
  const { complaintFiled, trial } = caseFile;
  const dates: Line[] = [];
  if (schedule || (hearing && complaintFiled)) {
    const day = complaintFiled && printedDay(complaintFiled);
    dates.push(['Complaint Filed: ', orBlank(day, 'DATE COMPLAINT FILED')]);
  }
  if (schedule || (hearing && trial)) {
    dates.push(['Trial Date: ', orBlank(trial && printedDay(trial), 'TRIAL DATE')]);
  }
  if (!hearing) return dates;
  return [
    ['Date: ', orBlank(hearing.date && printedDay(hearing.date), 'DATE')],
    ['Time: ', orBlank(hearing.time, 'TIME')],
    ['Courtroom: ', orBlank(hearing.courtroom ?? caseFile.courtroom, 'COURTROOM')],
    ['Judge: ', orBlank(honorable(hearing.judge ?? caseFile.judge), 'JUDGE')],
    ...dates,
  ];
}

/** `2016-05-19` as `May 19, 2016`; anything else as it is written. */
export function printedDay(day: string): string {
  const parts = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(day);
  if (!parts) return day;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isoDay(year, month, date) ? longDay(year, month, date) : day;
}

export function honorable(judge: string | undefined): string | undefined {
  const name = plain(judge ?? '');
  if (name === '') return undefined;
  return /^(?:the\s+)?(?:hon|(?:chief\s+|magistrate\s+|senior\s+)*judge\b)/i.test(name)
    ? name
    : `Hon. ${name}`;
}

function reLine(caseFile: CaseFile, form: CaptionForm, re: string | undefined): Line[] {
  const written = plain(re ?? '').replace(/^re:\s*/i, '');
  if (written === '') return [];
  if (!/^[\d[]/.test(written)) return [[`Re: ${written}`]];
  const marker = form.re ?? (plain(caseFile.cite ?? '') || 'Dkt. No.');
  const several = /^\d+(?:-\d+)?\s*(?:[,;&\u2013]|and\b|to\b|through\b)/.test(written);
  return [[`Re: ${several ? marker.replace(/\bNo\b/, 'Nos') : marker} ${written}`]];
}

/** “First Amended Complaint”, but no “Motion to Dismiss Complaint”. */
function isComplaint(title: string): boolean {
  return /^\s*(?:(?:first|second|third|fourth|fifth|amended|supplemental|corrected|verified|consolidated|class|collective|action|third-party|\[?proposed\]?)\s+)*complaint\b(?!['\u2019])/i.test(
    title,
  );
}
