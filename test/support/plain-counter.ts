/**
 * A second, plain count of court deadlines, to hold the real one against: one day at a time over
 * UTC dates, holidays asked of each single day. Written from Fed. R. Civ. P. 6 for the tests, and
 * shares nothing with the code it tests. From 2010 on; holidays of California or none.
 */
export interface PlainRequest {
  readonly from: string;
  readonly count: number;
  readonly unit: 'days' | 'court-days' | 'weeks' | 'months';
  readonly back: boolean;
  readonly mail: boolean;
  readonly ecf: boolean;
  readonly california: boolean;
  readonly closed: readonly string[];
}

const dayLength = 86_400_000;

export function plainCount(request: PlainRequest): string {
  const step = request.back ? -1 : 1;
  const isOff = (time: number) => isDayOff(time, request.california && !request.back);
  let time = Date.parse(request.from);
  if (request.unit === 'months') time = addMonths(request.from, request.count * step);
  else if (request.unit === 'court-days') {
    let left = request.count;
    while (left > 0) {
      time += step * dayLength;
      if (!isOff(time)) left -= 1;
    }
  } else time += step * request.count * (request.unit === 'weeks' ? 7 : 1) * dayLength;
  time = settle(time, step, isOff, request.closed);
  const adds = request.mail || (request.ecf && request.from < '2016-12-01');
  if (!adds || request.back) return iso(time);
  return iso(settle(time + 3 * dayLength, step, isOff, request.closed));
}

function settle(
  start: number,
  step: number,
  isOff: (time: number) => boolean,
  closed: readonly string[],
): number {
  let time = start;
  while (isOff(time)) time += step * dayLength;
  if (!closed.includes(iso(time))) return time;
  while (isOff(time) || closed.includes(iso(time))) time += dayLength;
  return time;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function addMonths(from: string, months: number): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
}

function isDayOff(time: number, california: boolean): boolean {
  const weekday = new Date(time).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  if (isFederal(time)) return true;
  // A Monday after a Sunday holiday, a Friday before a Saturday one.
  if (weekday === 1 && isDated(time - dayLength)) return true;
  if (weekday === 5 && isDated(time + dayLength) && iso(time) !== '2021-06-18') return true;
  return california && isCalifornian(time, weekday);
}

/** Holidays of a fixed date. */
function isDated(time: number): boolean {
  const day = iso(time);
  if (/-(?:01-01|07-04|11-11|12-25)$/.test(day)) return true;
  return day.endsWith('-06-19') && day >= '2021-06-17';
}

function isFederal(time: number): boolean {
  if (isDated(time)) return true;
  const date = new Date(time);
  const [month, day, weekday] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
  const which = Math.ceil(day / 7);
  if (weekday === 4) return month === 11 && which === 4;
  if (weekday !== 1) return false;
  if (month === 5) return day > 24;
  return [1, 2].includes(month)
    ? which === 3
    : month === 9
      ? which === 1
      : month === 10 && which === 2;
}

function isCalifornian(time: number, weekday: number): boolean {
  const day = iso(time);
  const sunday = iso(time - dayLength);
  if (/-(?:02-12|03-31|09-09)$/.test(day)) return true;
  if (weekday === 1 && /-(?:02-12|03-31)$/.test(sunday)) return true;
  const number = Number(day.slice(8));
  if (weekday !== 5) return false;
  if (day.slice(5, 7) === '11') return number >= 23 && number <= 29;
  return day.slice(5, 7) === '09' && day >= '2015' && number >= 22 && number <= 28;
}
