import type { CitedNumber } from './model';

/** Entries go to 99,999; attachments stay far below a thousand. */
const maxAttachment = 999;

/**
 * `A-B` as the text has it. An attachment where B is small, a run where the marker is plural and
 * B is the larger; both kept where both can be. `589-90` may be a run with digits dropped.
 */
export function dashed(entry: number, digits: string, plural: boolean): CitedNumber | undefined {
  const right = Number(digits);
  const to = expand(entry, digits);
  const canAttach = right >= 1 && right <= maxAttachment;
  const ascends = to > entry;
  if (plural && ascends && right > entry) {
    return canAttach
      ? { kind: 'either', entry, attachment: right, to, preferred: 'range' }
      : { kind: 'range', from: entry, to };
  }
  if (plural && ascends && digits.length >= 2 && right >= 20) {
    return { kind: 'either', entry, attachment: right, to, preferred: 'range' };
  }
  if (plural && digits.length >= 3 && digits.length === String(entry).length) {
    return { kind: 'range', from: entry, to: right };
  }
  // `25-1686`, `19-431`: a court's own case number, year and serial.
  if (!canAttach || (entry < 100 && right >= 200)) return undefined;
  // `2016-123`: an agency's, a year and a serial.
  if (entry >= 1990 && entry < 2040 && right >= 100) return undefined;
  if (ascends && right > entry) {
    return { kind: 'either', entry, attachment: right, to, preferred: 'attachment' };
  }
  return { kind: 'attachment', entry, attachment: right };
}

/** The last entry of a run written with its leading digits dropped: 589-90 ends at 590. */
export function expand(from: number, digits: string): number {
  const right = Number(digits);
  if (right >= from || digits.length < 2) return right;
  const left = String(from);
  const full = Number(left.slice(0, Math.max(0, left.length - digits.length)) + digits);
  return full > from ? full : right;
}
