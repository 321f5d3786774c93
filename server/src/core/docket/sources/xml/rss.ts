import { Temporal } from 'temporal-polyfill';
import { isoDay } from '../../calendar-day';
import { entryFrom, entryWith } from '../../entry-text/read-entry-text';
import type { DocketCase, DocketEntry, DocketReading, IsoDate } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { folded } from '../html/cell-text';
import { scanMarkup } from '../html/scan';
import { caseNumberIn } from '../pacer/case-header';
import { courtIdOfLink } from '../pacer/court-id';
import { documentIdOf, documentUrlOf } from '../pacer/document-link';
import { timeZoneOfCourt } from './court-time-zone';
import { child, childText, type Element, readElements } from './elements';

/** A court's CM/ECF feed of recent entries, saved. */
export const rss: DocketSourceFormat = {
  kind: 'rss',
  label: "a court's RSS feed",
  recognises: ({ text }) =>
    /<rss\b/i.test(text.slice(0, 4000)) &&
    /uscourts\.gov|recent entries/i.test(text.slice(0, 8000)),
  read: readRss,
};

/**
 * Reads a feed: an entry for each item. A feed covers all cases of a court, so each entry bears
 * its own case number unless all are of one case. Its dates are when the entry was docketed: in
 * GMT from most courts, so the day is taken in the court's own time zone.
 */
export function readRss(file: SourceFile): DocketReading {
  const channel = child(child(readElements(file.text), 'rss'), 'channel');
  const link = childText(channel, 'link') ?? '';
  const court = courtIdOfLink(link) ?? courtOfLinks(channel);
  const zone = court === undefined ? undefined : timeZoneOfCourt(court);
  const items = (channel?.children ?? []).filter(({ name }) => name === 'item');
  const titles = items.map(titleOf);
  const numbers = new Set(titles.map(({ number }) => number));
  const [only] = titles;
  const one = numbers.size === 1 && only?.number !== undefined ? only : undefined;
  const entries = joined(
    items,
    items.map((item, at) => entryOf(item, file.path, zone, one ? undefined : titles[at]?.number)),
  );
  const found: DocketCase = {
    ...(one?.name !== undefined && { name: one.name }),
    ...(court !== undefined && { court }),
    ...(one?.number !== undefined && { number: one.number }),
  };
  const asOf = feedDay(childText(channel, 'lastbuilddate') ?? '', zone);
  const source = { kind: rss.kind, file: file.path, ...(asOf !== undefined && { asOf }) };
  return { docket: { source, case: found, entries }, problems: [] };
}

function courtOfLinks(channel: Element | undefined): string | undefined {
  for (const item of channel?.children ?? []) {
    const court = courtIdOfLink(childText(item, 'link') ?? '');
    if (court !== undefined) return court;
  }
  return undefined;
}

/** `2:13-cv-01808 Spoon et al v. Roe Corp.`: number, then name. */
function titleOf(item: Element): { number?: string; name?: string } {
  const title = folded(plain(childText(item, 'title') ?? '').text);
  const space = title.indexOf(' ');
  const word = space < 0 ? title : title.slice(0, space);
  const name = space < 0 ? '' : title.slice(space + 1).trim();
  const number = caseNumberIn(word) ?? (/\d/.test(word) ? word : undefined);
  return { ...(number !== undefined && { number }), ...(name !== '' && { name }) };
}

function entryOf(
  item: Element,
  file: string,
  zone: string | undefined,
  caseNumber: string | undefined,
): DocketEntry {
  const { text, links } = plain(childText(item, 'description') ?? '');
  const open = text.indexOf('[');
  const close = text.lastIndexOf(']');
  const words = open >= 0 && close > open ? text.slice(open + 1, close) : text;
  const link = links.find(({ href }) => /\/docs?1\/|show_case_doc/.test(href)) ?? links[0];
  const number = link && /^\d{1,6}$/.test(link.text) ? Number(link.text) : null;
  const documentId = link && documentIdOf(link.href);
  const url = link && documentUrlOf(link.href);
  const day = feedDay(childText(item, 'pubdate') ?? '', zone);
  return entryFrom({
    number,
    ...(day !== undefined && { filed: day, filedUncertain: true, entered: day }),
    text: folded(words),
    ...(documentId !== undefined && { documentId }),
    ...(url !== undefined && { url }),
    ...(caseNumber !== undefined && { caseNumber }),
    range: item.range,
    file,
  });
}

/** Items in a row with one `guid` are parts of one entry, which the feed gives apart. */
function joined(
  items: readonly Element[],
  entries: readonly DocketEntry[],
): readonly DocketEntry[] {
  const made: DocketEntry[] = [];
  let before: string | undefined;
  for (const [at, entry] of entries.entries()) {
    const guid = childText(items[at], 'guid');
    const last = made.at(-1);
    if (last && guid !== undefined && guid === before && last.number === entry.number) {
      const range = { start: last.range.start, end: entry.range.end };
      made[made.length - 1] = entryWith(last, {
        text: `${last.text} AND ${entry.text}`,
        attachments: [...last.attachments, ...entry.attachments],
        range,
      });
    } else {
      made.push(entry);
    }
    before = guid;
  }
  return made;
}

/** Text and links of a bit of HTML inside the feed. */
function plain(html: string): { text: string; links: { href: string; text: string }[] } {
  let text = '';
  const links: { href: string; text: string }[] = [];
  let open: { href: string; text: string } | undefined;
  scanMarkup(html, {
    open(name, _start, _end, attributes) {
      if (name !== 'a') return;
      open = { href: attributes['href'] ?? '', text: '' };
      links.push(open);
    },
    close(name) {
      if (name === 'a') open = undefined;
    },
    text(piece) {
      text += piece;
      if (open) open.text = (open.text + piece).trim();
    },
  });
  return { text, links };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of `Thu, 19 Apr 2018 18:21:31 GMT` in the zone; with a zone of its own, the day as written. */
function feedDay(text: string, zone: string | undefined): IsoDate | undefined {
  const match =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d\d):(\d\d)(?::(\d\d))?\s*(\S+)?)?/.exec(
      text,
    );
  if (!match) return undefined;
  const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1;
  const day = isoDay(Number(match[3]), month, Number(match[1]));
  const isGmt = /^(?:GMT|UTC|Z|\+0000)$/i.test(match[7] ?? '');
  if (day === undefined || !isGmt || zone === undefined) return day;
  try {
    const time = `${match[4]}:${match[5]}:${match[6] ?? '00'}`;
    return Temporal.Instant.from(`${day}T${time}Z`)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  } catch {
    return day;
  }
}
