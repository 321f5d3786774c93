import type { DocketCounsel } from '../../model';

/**
 * Fills in `(See above for address)`: a sheet prints a lawyer's contact lines once, at the first
 * party, and refers to them at the others. Where they are not above, no lines are left.
 */
export class CounselContacts {
  private readonly known = new Map<string, readonly string[]>();

  filled(counsel: DocketCounsel): DocketCounsel {
    const { name, contact } = counsel;
    if (contact.some((line) => /see\s+above/i.test(line))) {
      return { ...counsel, contact: this.known.get(name) ?? [] };
    }
    if (contact.length > 0) this.known.set(name, contact);
    return counsel;
  }
}

/** A name as sheets pad it (`Donald L  Myles        , Jr.`), tidied. */
export function tidyName(name: string): string {
  const tidy = name.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  let end = tidy.length;
  while (end > 0 && ', '.includes(tidy.charAt(end - 1))) end--;
  return tidy.slice(0, end);
}

/** Whether a line under a lawyer's name is about the bar or the appointment, not a role. */
export function isNoRole(line: string): boolean {
  return /^(?:designation|bar status)\b/i.test(line);
}

/** The day of `TERMINATED: 04/07/2009` among the lines under a party's name, not under an alias. */
export function terminatedLine(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (/^(?:also known as|formerly known as|doing business as)\b/i.test(line)) return undefined;
    const day = /^TERMINATED:\s*(\S+)/i.exec(line)?.[1];
    if (day !== undefined) return day;
  }
  return undefined;
}
