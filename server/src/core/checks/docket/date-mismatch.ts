import { longDate } from '../../docket/calendar-day';
import type { DocketEntry } from '../../docket/model';
import { type Range, within } from '../../text/range';
import { sentenceAround } from '../../text/sentences';
import { formatLongDate } from '../../time/dates/calendar';
import { defineCheck, type ParagraphContext, replace } from '../define';
import { citedEntries } from './describe';

/** Acts that put the paper itself on the docket: their day is the entry's own. */
const filing =
  /\b(?:filed|lodged|submitted|entered|issued|granted|denied|ordered|moved|e-filed)\b/i;
/** Acts whose day is another than the day of filing. */
const other =
  /\b(?:served|serving|sent|emailed|e-mailed|mailed|signed|executed|dated|met|called|held|heard|argued|deposed|testified|received|wrote|attached|attaching|describ\w+|stat\w+|show\w+|confirm\w+|quot\w+)\b/i;

export const dateMismatch = defineCheck({
  code: 'docket/date-mismatch',
  severity: 'warning',
  scope: 'paragraph',
  summary: 'The docket has another date for the cited entry',
  why: 'A reader who looks the entry up finds another date. The day filed and the day entered will both do.',
  examples: {
    docket: `entries:
  - { number: 542, filed: 2016-03-30, entered: 2016-03-31, text: MOTION for Leave }
  - { number: 582, filed: 2016-04-06, text: ORDER re 542 Motion }`,
    found: [
      'On «March 29, 2016», Plaintiff filed a motion. [Docket No. 542.]',
      'On «April 5, 2016», the court granted the motion (Docket No. 582).',
    ],
    silent: [
      'On March 30, 2016, Plaintiff filed a motion. [Docket No. 542.]',
      'On March 31, 2016, Plaintiff filed a motion. [Docket No. 542.]',
      'On March 1, 2016, Plaintiff called counsel. [Docket No. 542.]',
      'On March 1, 2016, Plaintiff served requests; on March 29, 2016, it filed a motion. [Docket No. 542.]',
      'On March 29, 2016, Plaintiff moved for leave. The court granted it. [Docket No. 582.]',
      'On March 29, 2016, Plaintiff filed a motion.',
    ],
  },
  *run(context) {
    const { docket, text, dates, block, docketCitations } = context;
    if (!docket || docketCitations.length === 0) return;
    for (const mention of dates) {
      if (!mention.start || mention.end || mention.yearInferred || mention.noYear) continue;
      const { role, tense } = block.facts.roleOf(mention);
      if (role !== 'event' || tense !== 'past') continue;
      const sentence = withCitation(text, mention.range, context);
      const words = text.slice(sentence.start, sentence.end);
      if (within(dates, sentence).length !== 1) continue;
      if (!filing.test(words) || other.test(words)) continue;
      const here = within(docketCitations, sentence);
      const cited = [...citedEntries(here, docket)];
      const [only] = cited;
      // With several entries, the date may belong to any one of them.
      if (!only?.cited.entry || cited.length !== 1 || !isDated(only.cited.entry)) continue;
      if (only.cited.attachment !== undefined || only.item.pincites.length > 0) continue;
      const rows = docket.entriesOf(only.cited.number);
      const written = mention.start.toString();
      if (rows.some(({ filed, entered }) => filed === written || entered === written)) continue;
      const { filed = '', entered } = only.cited.entry;
      const also = entered && entered !== filed ? `, entered ${longDate(entered)}` : '';
      const right = longDate(filed);
      yield {
        range: mention.range,
        message: `The docket has entry ${only.cited.number} filed ${right}${also}, not ${formatLongDate(mention.start)}.`,
        ...(mention.weekday
          ? {}
          : { fixes: [replace(`Change to “${right}”`, mention.range, right)] }),
      };
    }
  },
});

function isDated({ filed, filedUncertain }: DocketEntry): boolean {
  return filed !== undefined && filedUncertain !== true;
}

/** A citation longer than this, with the bracket before it, names more than one entry. */
const bracketReach = 200;

/** The sentence of a date, with the citation in brackets that stands right behind it. */
function withCitation(text: string, at: Range, { docketCitations }: ParagraphContext): Range {
  const sentence = sentenceAround(text, at.start);
  const behind = { start: sentence.end, end: sentence.end + bracketReach };
  const [next] = within(docketCitations, behind);
  const gap = next && text.slice(sentence.end, next.range.start);
  if (!next || gap === undefined || !/^\s*[[(]\s*(?:See\s+)?$/.test(gap)) return sentence;
  const close = /^[^\])\n]{0,12}[\])]/.exec(text.slice(next.range.end, next.range.end + 20));
  return { start: sentence.start, end: next.range.end + (close?.[0].length ?? 0) };
}
