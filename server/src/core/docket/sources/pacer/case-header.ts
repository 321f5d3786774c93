import { sheetDay } from '../../calendar-day';
import type { DocketCase } from '../../model';
import { courtIdOfName } from './court-id';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Gathers what stands above the entries of a docket sheet, line by line. */
export class CaseHeader {
  private readonly found: Mutable<DocketCase> = {};
  private heading = '';
  private lines = 0;

  /** A line above the tables: the court's name, `CIVIL DOCKET FOR CASE #: …`. */
  heard(whole: string): void {
    // The heading is a few short lines; what goes on and on is none.
    if (++this.lines > 60 || whole.length > 2000) return;
    const line = whole.slice(0, 500);
    const number = caseNumberIn(line);
    if (number !== undefined) this.found.number ??= number;
    if (this.found.court === undefined && /\b(?:district|panel|court)\b/i.test(line)) {
      this.heading = `${this.heading} ${line}`.slice(-400);
      const court = courtIdOfName(this.heading);
      if (court !== undefined) {
        this.found.court = court;
        const division = divisionIn(line, court);
        if (division !== undefined) this.found.division = division;
      }
    }
  }

  /** The lines of one cell of the header's tables. The first line that is no `label: value` names the case. */
  cell(lines: readonly string[]): void {
    for (const whole of lines) {
      const line = whole.slice(0, 500);
      const label = /^([A-Za-z][A-Za-z ()']{2,40}?)\s*:\s*(.*)$/.exec(line);
      if (label) this.labelled((label[1] ?? '').toLowerCase(), label[2] ?? '');
    }
  }

  /** The case's name, unless a surer one is known. */
  name(name: string): void {
    if (name !== '') this.found.name ??= name;
  }

  court(id: string): void {
    this.found.court = id;
  }

  done(): Mutable<DocketCase> {
    return this.found;
  }

  private labelled(label: string, value: string): void {
    const key = labels[label];
    if (key === undefined || value === '') return;
    if (key === 'filed' || key === 'terminated') {
      const day = sheetDay(value);
      if (day !== undefined) this.found[key] ??= day;
    } else if (key === 'judge' || key === 'magistrate') {
      // Some sheets name a clerk of the court there.
      if (!/\blaw clerk\b/i.test(value)) this.found[key] ??= judgeName(value);
    } else if (label === 'case title') {
      this.found.name = value;
    } else {
      this.found[key] ??= value;
    }
  }
}

type TextKey = Exclude<keyof DocketCase, 'parties'>;

const labels: Readonly<Record<string, TextKey>> = {
  'case title': 'name',
  'lead bk title': 'name',
  'assigned to': 'judge',
  judge: 'judge',
  'presiding judge': 'judge',
  'referred to': 'magistrate',
  'date filed': 'filed',
  'date terminated': 'terminated',
  cause: 'cause',
  'nature of suit': 'natureOfSuit',
  'jury demand': 'juryDemand',
  demand: 'demand',
  jurisdiction: 'jurisdiction',
};

/**
 * The division behind a court's name: `(Phoenix Division)`, `(Western Division - Los Angeles)`; in
 * the Northern District of California, whose captions name it, `(Oakland)` too. Elsewhere a place
 * alone is the office, which captions do not have: `(Foley Square)`.
 */
function divisionIn(line: string, court: string): string | undefined {
  const inside = /\(([\p{L}][\p{L} .'-]{2,60})\)\s*$/u.exec(line)?.[1]?.trim();
  const named = /^(.+?)\s+division\b/i.exec(inside ?? '')?.[1];
  return named ?? (court === 'cand' ? inside : undefined);
}

/** A judge's name without the title and what the judge is for: `Magistrate Judge Ona T. Wang (Settlement)`. */
export function judgeName(text: string): string {
  let name = text.replace(/\s*\([^)]*\)\s*$/, '').trim();
  for (let title = titles.exec(name); title; title = titles.exec(name)) {
    name = name.slice(title[0].length);
  }
  return name;
}

const titles =
  /^(?:the\s+)?(?:hon(?:orable|\.)?|chief|senior|district|circuit|visiting|us|u\.s\.|united states|magistrate|bankruptcy|judge|justice)\s+(?=\S)/i;

/**
 * The case number in a line, as printed: `4:15-cv-00798-HSG (DMR)`, `2:17-cr-00378-SPL-1`,
 * `17-80033-CRJ7`, `MDL No. 2168`; undefined where there is none.
 */
export function caseNumberIn(text: string): string | undefined {
  const match =
    /\b\d{1,2}:\d\d-[A-Za-z]{1,4}-\d{1,10}(?:-[A-Za-z0-9]{1,5})*|\b(?:\d-)?\d\d-[a-z]{2}-\d{3,6}(?:-[A-Za-z0-9]{1,5})*|#:\s*(\d{0,2}:?\d\d-\d{4,6}(?:-[A-Za-z0-9]{1,6})*)|\bMDL No\.\s*\d+/i.exec(
      text,
    );
  return match ? (match[1] ?? match[0]) : undefined;
}
