import { partsOf, readCaption } from '../../filing/caption/read-caption';
import { caseKey } from '../../filing/docket-citations/other-case';
import { delawareNumber } from '../../kits/caption/forms/ded';
import { defineCheck, replace } from '../define';

const caseFile = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n';
const caption = (number: string) =>
  `UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA\n\nABLE INC.,  \nPlaintiff,\n\nv.\n\nBAKER INC.,  \nDefendant.\n\nCase No. ${number}\n\n**ORDER**\n\nThe motion is granted.`;

const delaware = (number: string) => caption(number).replace('Case No.', 'C.A. No.');

const written =
  /(?:Case|C\.\s?A\.|Civil Action)\s+Nos?\.?:?\s*\[?((?:\d{1,2}:)?\d{2}-[A-Za-z]{2}-\d{2,6}(?:-[A-Za-z0-9]{1,5})*)/;

/** As Delaware's papers have it: `C.A. No. 18-1892-JDW-CJB`. */
const short = /C\.\s?A\.\s+Nos?\.?:?\s*\[?(\d{2}-\d{2,5}(?:-[A-Z]{2,4}){0,3})(?![\w-])/;

export const captionCaseNumber = defineCheck({
  code: 'caption/case-number',
  severity: 'warning',
  scope: 'filing',
  summary: 'The caption’s case number is not the case file’s',
  why: 'A caption left from the last case, or two digits swapped, is filed on somebody else’s docket. Judges’ initials that differ are pointed out, as a case is reassigned now and then.',
  examples: {
    caseFile,
    found: [
      caption('«4:15-cv-00789-HSG» (DMR)'),
      caption('«15-cv-00798-JSW»'),
      delaware('«15-789-HSG»'),
    ],
    silent: [
      caption('4:15-cv-00798-HSG (DMR)'),
      caption('15-cv-798'),
      delaware('15-798-HSG-DMR'),
      caption('[15-cv-00798-HSG](DMR)'),
      caption('[CASE NUMBER]'),
    ],
  },
  *run({ filing, case: context }) {
    const known = context?.caseFile;
    const number = known?.number;
    const key = number && caseKey(number);
    const caption = readCaption(filing);
    if (!known || !key || !caption) return;
    const others = [
      known.lead,
      ...(known.members ?? []),
      ...known.related.map((one) => one.number),
    ];
    const keys = others.flatMap((one) => (one ? [caseKey(one)] : []));
    for (const { lines } of partsOf(caption, 'number')) {
      for (const { text, range } of lines) {
        // A line on the lead, a member or a related case is not about this one.
        if (/^(?:Lead|Related|Consolidated|Removed|MDL|Member)/i.test(text)) continue;
        const long = written.exec(text)?.[1];
        const found = long ?? short.exec(text)?.[1];
        const at = found ? filing.text.indexOf(found, range.start) : -1;
        if (!found || at < 0 || at >= range.end) continue;
        const place = { start: at, end: at + found.length };
        const here = caseKey(found);
        const bare = long ? number.replace(/\s*\(.*$/, '') : delawareNumber(number);
        if (here !== key) {
          if (here === undefined || keys.includes(here)) continue;
          yield {
            range: place,
            message: `The case file has No. ${number}.`,
            fixes: [replace(`Change to “${bare}”`, place, bare)],
          };
        } else if (differ(initialsOf(found), initialsOf(bare))) {
          yield {
            range: place,
            severity: 'information',
            message: `The case file has other initials: ${number}.`,
            fixes: [replace(`Change to “${bare}”`, place, bare)],
          };
        }
      }
    }
  },
});

function initialsOf(number: string): string | undefined {
  return /-([A-Za-z]{2,5})(?:-[A-Za-z]{2,5})*$/.exec(number)?.[1]?.toUpperCase();
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
