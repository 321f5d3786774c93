import type { LengthUnit } from './columns';

/** The length of a call, and how a reader is told it. */
export interface CallLength {
  readonly seconds: number;
  readonly text: string;
}

/**
 * Reads a length: `0:42`, `1:02:03`, `2 min 5 s`, `PT1M15S`, or a bare number of the header's unit.
 * Undefined where it is none, or a number of nobody knows what. Whole minutes stay minutes: a bill
 * rounds them up, and `2:00` would say more than it does.
 */
export function lengthIn(cell: string, unit: LengthUnit | undefined): CallLength | undefined {
  const words = cell.trim().toLowerCase();
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d\d)$/.exec(words);
  if (clock) {
    const [, hours, minutes = '', seconds = ''] = clock;
    if (unit === 'hours-minutes' && hours === undefined) {
      return exact(Number(minutes) * 3600 + Number(seconds) * 60);
    }
    if (Number(seconds) > 59) return undefined;
    return exact(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds));
  }
  const parts =
    /^(?:pt)?(?:(\d{1,3})\s*h[a-z]*\.?,?)?\s*(?:(\d{1,4})\s*m[a-z]*\.?,?)?\s*(?:(\d{1,6})\s*s[a-z]*\.?)?$/.exec(
      words,
    );
  if (parts && /\d/.test(words)) {
    const [, hours = '0', minutes = '0', seconds] = parts;
    const inMinutes = Number(hours) * 60 + Number(minutes);
    return seconds === undefined ? whole(inMinutes) : exact(inMinutes * 60 + Number(seconds));
  }
  if (!/^\d{1,6}(?:\.\d{1,4})?$/.test(words)) return undefined;
  const bare = Number(words);
  if (unit === 'seconds') return exact(Math.round(bare));
  if (unit !== 'minutes') return undefined;
  return Number.isInteger(bare) ? whole(bare) : exact(Math.round(bare * 60));
}

function whole(minutes: number): CallLength {
  return { seconds: minutes * 60, text: `${minutes} min` };
}

function exact(seconds: number): CallLength {
  const two = (part: number) => String(part % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const text =
    minutes < 60
      ? `${minutes}:${two(seconds)}`
      : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
  return { seconds, text };
}
