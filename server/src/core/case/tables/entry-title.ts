import { longDate } from '../../docket/calendar-day';
import type { CitedEntry } from '../../docket/resolve';

const longest = 140;
/** What a clerk's system adds behind the title of a paper. */
const behind =
  /\s*(?:\((?:Attachments?|Filed|Entered|Related|Modified|re\b|Due|Motions?\s+due)\b|\bfiled\s+by\b|\bsigned\s+by\b|\bMotion\s+Hearing\s+set\b|\bResponses\s+due\b)[\s\S]*$/i;

/** What the docket calls an entry or attachment, with the day it was filed; empty where it is unknown. */
export function entryTitle({ entry, attached, attachment }: CitedEntry): string {
  if (!entry || (attachment !== undefined && attachment > 0 && !attached)) return '';
  if (attached) return clipped(attached.text);
  const title = clipped(entry.text.replace(behind, '')) || clipped(entry.text);
  return entry.filed ? `${title} (${longDate(entry.filed)})` : title;
}

function clipped(text: string): string {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
