import type { Link } from '../html/page';

/**
 * The `pacer_doc_id` of a link to a document (`…/doc1/035123513539?caseid=…`), its fourth digit
 * normalised to 0: it differs between the link of a docket and that of a notice for one and the
 * same document. Undefined for any other link.
 */
export function documentIdOf(href: string): string | undefined {
  const id = /\/(?:doc1|docs1)\/(\d{5,20})/.exec(href)?.[1];
  return id === undefined ? undefined : normalisedId(id);
}

/** A document id with its fourth digit 0. */
export function normalisedId(id: string): string {
  return id.length > 4 ? `${id.slice(0, 3)}0${id.slice(4)}` : id;
}

/**
 * The address of a document without what follows `?`: there stand case ids, and in a notice the
 * one-look token. Only for `https:` links of a court's site.
 */
export function documentUrlOf(href: string): string | undefined {
  return /^https:\/\/[a-z0-9.-]+\.uscourts\.gov\/doc[s]?1\/\d+/i.exec(href)?.[0];
}

/** The link whose text is the number. */
export function linkNumbered(links: readonly Link[], number: number): Link | undefined {
  const wanted = String(number);
  return links.find((link) => link.text.trim() === wanted && documentIdOf(link.href) !== undefined);
}
