import { lastName } from '../../court/judges/find-order';
import { partsOf, readCaption } from '../../filing/caption/read-caption';
import { defineCheck, replace } from '../define';

const caseFile =
  'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\njudge: Haywood S. Gilliam, Jr.\nmagistrate: Donna M. Ryu\n';
const caption = (judge: string) =>
  `UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA\n\nABLE INC.,  \nPlaintiff,\n\nv.\n\nBAKER INC.,  \nDefendant.\n\nCase No. 4:15-cv-00798-HSG (DMR)\n\n**MOTION**\n\nDate: May 5, 2016  \nJudge: ${judge}\n\nAble moves.`;

export const captionJudge = defineCheck({
  code: 'caption/judge',
  severity: 'information',
  scope: 'filing',
  summary: 'The caption names a judge who is not the case file’s',
  why: 'A hearing noticed before another judge is not on this judge’s calendar. The case file may be behind after a reassignment; one of the two is to be mended.',
  examples: {
    caseFile,
    found: [caption('«Hon. Edward M. Chen»')],
    silent: [
      caption('Hon. Haywood S. Gilliam, Jr.'),
      caption('The Honorable Donna M. Ryu'),
      caption('[JUDGE]'),
      caption('Gilliam'),
    ],
  },
  *run({ filing, case: context }) {
    const known = context?.caseFile;
    const sheet = context?.docket?.case;
    const judges = [known?.judge, known?.magistrate, sheet?.judge, sheet?.magistrate].flatMap(
      (name) => (name ? [name] : []),
    );
    const caption = readCaption(filing);
    const expected = known?.judge ?? known?.magistrate;
    if (!caption || !expected) return;
    const names = judges.map(lastName);
    for (const { lines } of partsOf(caption, 'hearing')) {
      for (const { text, range } of lines) {
        const match = /^(?:Magistrate\s+)?Judge:\s*(.+)$/i.exec(text);
        const name = match?.[1]?.replace(/\s*\((?:[A-Z]{2,4})\)\s*$/, '').trim();
        if (!name || /\[/.test(name) || names.includes(lastName(name))) continue;
        const start = filing.text.indexOf(name, range.start);
        if (start < 0 || start >= range.end) continue;
        const place = { start, end: start + name.length };
        const right = `Hon. ${expected.replace(/^(?:the\s+)?hon(?:\.|orable)\s+/i, '')}`;
        yield {
          range: place,
          message: `The case file has ${judges.join(' and ')}.`,
          fixes: [replace(`Change to “${right}”`, place, right)],
        };
      }
    }
  },
});
