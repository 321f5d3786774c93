import { csvLine } from '../text/csv-line';
import type { Docket, DocketCase, DocketEntry } from './model';

export { docketYaml } from './write-yaml';

/** A docket as `docket show` prints it in JSON; its shape is stable. */
export interface ShownDocket {
  readonly case: DocketCase;
  readonly entries: readonly ShownEntry[];
}

export interface ShownEntry {
  /** Null for an entry without one. */
  readonly number: number | null;
  readonly filed: string | null;
  readonly entered?: string;
  readonly text: string;
  readonly filer?: string;
  readonly pages?: number;
  readonly attachments: readonly {
    readonly number: number;
    readonly text: string;
    readonly pages?: number;
  }[];
  readonly sealed?: boolean;
  readonly textOnly?: boolean;
  readonly documentId?: string;
  readonly re?: readonly number[];
  /** The entry's own case, where the source covers several. */
  readonly caseNumber?: string;
}

/** What was read of a docket, in the source's order: plain data for `JSON.stringify`. */
export function shownDocket(docket: Docket): ShownDocket {
  return { case: docket.case, entries: docket.entries.map(shownEntry) };
}

function shownEntry(entry: DocketEntry): ShownEntry {
  return {
    number: entry.number,
    filed: entry.filed ?? null,
    ...(entry.entered !== undefined && { entered: entry.entered }),
    text: entry.text,
    ...(entry.filer !== undefined && { filer: entry.filer }),
    ...(entry.pages !== undefined && { pages: entry.pages }),
    attachments: entry.attachments.map(({ number, text, pages }) => ({
      number,
      text,
      ...(pages !== undefined && { pages }),
    })),
    ...(entry.sealed !== undefined && { sealed: entry.sealed }),
    ...(entry.textOnly !== undefined && { textOnly: entry.textOnly }),
    ...(entry.documentId !== undefined && { documentId: entry.documentId }),
    ...(entry.re !== undefined && { re: entry.re }),
    ...(entry.caseNumber !== undefined && { caseNumber: entry.caseNumber }),
  };
}

const columns = [
  'number',
  'filed',
  'entered',
  'text',
  'filer',
  'pages',
  'attachment',
  'sealed',
  'text-only',
  'document-id',
] as const;

/**
 * A docket as CSV (RFC 4180, `\n` line ends) with a header; an attachment is a row of its own
 * below its entry, with its number in the column `attachment`. Reads back as the same entries.
 */
export function docketCsv(docket: Docket): string {
  const rows: (readonly (string | number | boolean | undefined)[])[] = [columns];
  for (const entry of docket.entries) {
    rows.push([
      entry.number ?? undefined,
      entry.filed,
      entry.entered,
      entry.text,
      entry.filer,
      entry.pages,
      undefined,
      entry.sealed,
      entry.textOnly,
      entry.documentId,
    ]);
    for (const { number, text, pages, documentId } of entry.attachments) {
      const none = undefined;
      rows.push([
        entry.number ?? none,
        none,
        none,
        text,
        none,
        pages,
        number,
        none,
        none,
        documentId,
      ]);
    }
  }
  return rows.map(csvLine).join('');
}
