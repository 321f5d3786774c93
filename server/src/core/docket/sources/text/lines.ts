/** A line of a printed docket, page furniture cut off. */
export interface PrintedLine {
  readonly text: string;
  /** Where `text` begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

export interface Printed {
  readonly lines: readonly PrintedLine[];
  /** The day of printing, from a page's stamp, as printed. */
  readonly stamp?: string;
  /** The address of the report, from a page's foot. */
  readonly address?: string;
}

/** `4 of 7 2/15/2026, 8:18 PM`, which runs into the next line's text in some prints. */
const pageStamp =
  /^\s*\d{1,4} of \d{1,4}\s+(\d{1,2}\/\d{1,2}\/\d{2,4}),? \d{1,2}:\d\d(?::\d\d)?\s?[AP]M/;
/** `2/15/26, 8:18 PM   CM/ECF - azd`. */
const topStamp =
  /^\s*(\d{1,2}\/\d{1,2}\/\d{2,4}),? \d{1,2}:\d\d(?::\d\d)?\s?[AP]M\b\s*(?:.{0,80}(?:ECF|Live|LIVE|District|Database|DB).{0,40})?$/;
const address =
  /^\s*(?:.{0,60}?(?:ECF|Live|LIVE|District|Database|DB).{0,40}?\s+)?(https?:\/\/ecf[.\w-]+\.uscourts\.gov\/\S*)\s*(?:\d{1,4}\/\d{1,4})?\s*$/;

/**
 * The lines of a printed or copied docket report: page numbers, print stamps and the report's
 * address at the foot of each page are cut out.
 */
export function printedLines(source: string): Printed {
  const lines: PrintedLine[] = [];
  let stamp: string | undefined;
  let link: string | undefined;
  let at = 0;
  while (at <= source.length) {
    const found = source.indexOf('\n', at);
    const next = found < 0 ? source.length + 1 : found + 1;
    let start = at;
    const end = Math.min(found < 0 ? source.length : found, source.length);
    at = next;
    let text = source.slice(start, end);
    const page = pageStamp.exec(text.slice(0, 300));
    if (page) {
      stamp ??= page[1];
      start += page[0].length;
      text = source.slice(start, end);
    }
    const short = text.length < 400;
    const top = short ? topStamp.exec(text) : null;
    const foot = short ? address.exec(text) : null;
    if (top) stamp ??= top[1];
    if (foot) link ??= foot[1];
    const lead = text.length - text.trimStart().length;
    const clean = text.trim();
    if (top || foot || clean === '') continue;
    lines.push({ text: clean, start: start + lead, end: start + lead + clean.length });
  }
  return {
    lines,
    ...(stamp !== undefined && { stamp }),
    ...(link !== undefined && { address: link }),
  };
}
