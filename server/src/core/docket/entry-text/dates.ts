import { sheetDay } from '../calendar-day';
import type { IsoDate } from '../model';

const entered = /\(\s*Entered:?\s*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d))\s*\)/gi;
const filedOn = /\(\s*Filed on:?\s*(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d))\s*\)/gi;

/** The day of `(Entered: 01/14/2008)`, the last one of the text; undefined for none or no day. */
export function enteredIn(text: string): IsoDate | undefined {
  return lastDay(text, entered);
}

/** The day of `(Filed on 1/11/2008)`, the last one of the text. */
export function filedOnIn(text: string): IsoDate | undefined {
  return lastDay(text, filedOn);
}

function lastDay(text: string, pattern: RegExp): IsoDate | undefined {
  let found: IsoDate | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found = sheetDay(match[1] ?? '') ?? found;
  }
  return found;
}
