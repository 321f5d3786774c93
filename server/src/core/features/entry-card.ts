import { longDate } from '../docket/calendar-day';
import type { DocketIndex } from '../docket/docket-index';
import type { DocketEntry } from '../docket/model';
import type { CitedEntry } from '../docket/resolve';
import { escapeMarkdown } from './markdown';

const textLimit = 600;
const attachmentLimit = 12;

/**
 * What the docket says of one cited entry, as Markdown: number, dates, filer, text, pages,
 * attachments; or in plain words why it says nothing. Docket text is escaped: it is untrusted.
 */
export function entryCard(cited: CitedEntry, docket: DocketIndex | undefined): string {
  const name =
    cited.attachment === undefined ? `${cited.number}` : `${cited.number}-${cited.attachment}`;
  const { entry } = cited;
  if (!entry) return `**Docket entry ${name}**\n\n${absence(cited, docket)}`;
  const lines = [`**Docket entry ${name}**${dates(entry)}`];
  if (cited.attached) {
    const pages =
      cited.attached.pages === undefined ? '' : ` (${count(cited.attached.pages, 'page')})`;
    lines.push(
      `Attachment ${cited.attached.number}: ${escapeMarkdown(cited.attached.text)}${pages}`,
    );
  }
  if (cited.status === 'unknown-attachment') {
    lines.push(`_The docket here names no attachment ${cited.attachment}._`);
  }
  if (entry.sealed) lines.push('_Under seal._');
  lines.push(escapeMarkdown(clipped(entry.text)));
  const facts = [
    entry.filer ? `Filed by ${escapeMarkdown(entry.filer)}` : undefined,
    entry.pages === undefined ? undefined : count(entry.pages, 'page'),
    entry.textOnly ? 'text only, no document' : undefined,
  ].filter((fact) => fact !== undefined);
  if (facts.length > 0) lines.push(facts.join(' · '));
  if (entry.attachments.length > 0) lines.push(attachmentList(entry, cited.attachment));
  return lines.join('\n\n');
}

/** One line for lists: `596  April 11, 2016  RESPONSE (re 589 Statement)`. */
export function entryLine(entry: DocketEntry): string {
  return entry.text.length > 120 ? `${entry.text.slice(0, 119)}…` : entry.text;
}

/** `filed April 11, 2016` with the day it was entered where that differs. */
function dates({ filed, entered }: DocketEntry): string {
  const parts = [
    filed ? `filed ${longDate(filed)}` : undefined,
    entered && entered !== filed ? `entered ${longDate(entered)}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? ` · ${parts.join(', ')}` : '';
}

function attachmentList(entry: DocketEntry, cited: number | undefined): string {
  const rows = entry.attachments.slice(0, attachmentLimit).map(({ number, text, pages }) => {
    const words = `${number}. ${escapeMarkdown(text)}${pages === undefined ? '' : ` (${count(pages, 'page')})`}`;
    return number === cited ? `- **${words}**` : `- ${words}`;
  });
  const more = entry.attachments.length - attachmentLimit;
  if (more > 0) rows.push(`- and ${more} more`);
  return `Attachments:\n${rows.join('\n')}`;
}

function absence({ status, number }: CitedEntry, docket: DocketIndex | undefined): string {
  if (status === 'beyond' && docket) {
    const asOf = docket.asOf ? `, as of ${longDate(docket.asOf)}` : '';
    return `The docket here ends at ${docket.last}${asOf}; entry ${number} is not in it.`;
  }
  if (status === 'unknown') {
    return `Entry ${number} is not on the docket here. It may be sealed, or left out of this copy.`;
  }
  return 'No docket to look it up in: put a `case.yaml` and the docket beside this filing.';
}

function clipped(text: string): string {
  return text.length > textLimit ? `${text.slice(0, textLimit)}…` : text;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
