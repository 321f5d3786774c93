import { distance } from 'fastest-levenshtein';
import { type CaptionLine, partsOf, readCaption } from '../../filing/caption/read-caption';
import { defineCheck, replace } from '../define';

const caseFile =
  'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\nparties:\n  - { name: Able Labs Inc., role: plaintiff }\n  - { name: "IQ, Inc.", role: defendant }\n  - { name: IQ LLC, role: defendant }\n';
const caption = (left: string, right: string) =>
  `UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA\n\n${left}  \nPlaintiff,\n\nv.\n\n${right}  \nDefendants.\n\nCase No. 4:15-cv-00798-HSG (DMR)\n\n**ORDER**\n\nThe motion is granted.`;

export const captionParty = defineCheck({
  code: 'caption/party',
  severity: 'information',
  scope: 'filing',
  summary: 'The caption’s first party of a side is none of the case file’s',
  why: 'A caption left from another case, or a twin party’s name, is filed for or against somebody else. The first name of each side is held to the case file and the docket sheet; punctuation and capitals do not matter.',
  examples: {
    caseFile,
    found: [
      caption('«ABEL LABS INC.»,', 'IQ, INC., et al.,'),
      caption('ABLE LABS INC.,', '«IQ CORP.», et al.,'),
      caption('«IQ, INC.»,', 'IQ LLC,'),
    ],
    silent: [
      caption('ABLE LABS INC,', 'IQ, INC., et al.,'),
      caption('ABLE LABS INC., individually and on behalf of all others,', 'IQ LLC,'),
      caption('[PLAINTIFF],', '[DEFENDANT],'),
    ],
  },
  *run({ filing, case: context }) {
    const parties = context?.caseFile?.parties ?? [];
    const caption = readCaption(filing);
    if (parties.length === 0 || !caption) return;
    const sheet = context?.docket?.case.parties ?? [];
    const names = [
      ...parties.flatMap(({ name, short }) => [name, short ?? name]),
      ...sheet.map(({ name }) => name),
    ];
    const [action] = partsOf(caption, 'action');
    const lines = action?.lines ?? [];
    const cut = lines.findIndex(({ text }) => /^(?:v|vs)\.?$/i.test(text));
    // Without “v.” in a line of its own there is no telling which names begin a side.
    if (cut < 1) return;
    const sides = [
      {
        line: lines[0],
        role: /^(?:plaintiff|petitioner)s?$/i,
        other: /^(?:defendant|respondent)s?$/i,
      },
      {
        line: lines[cut + 1],
        role: /^(?:defendant|respondent)s?$/i,
        other: /^(?:plaintiff|petitioner)s?$/i,
      },
    ];
    for (const { line, role, other } of sides) {
      const name = line && firstName(line);
      if (!line || !name) continue;
      const start = filing.text.indexOf(name, line.range.start);
      if (start < 0) continue;
      const range = { start, end: start + name.length };
      const found = parties.filter(
        (party) => matches(name, party.name) || matches(name, party.short),
      );
      if (found.some((party) => !party.role || !other.test(party.role.trim()))) continue;
      if (found.length > 0) {
        yield { range, message: `The case file has ${name} as ${found[0]?.role ?? ''}.` };
        continue;
      }
      if (names.some((one) => matches(name, one))) continue;
      const near = parties.filter(
        (party) => (!party.role || role.test(party.role.trim())) && isNear(name, party.name),
      );
      const only = near.length === 1 ? near[0]?.name.toUpperCase() : undefined;
      yield {
        range,
        message: `The case file has no party ${name}.`,
        ...(only ? { fixes: [replace(`Change to “${only}”`, range, only)] } : {}),
      };
    }
  },
});

/** The line's name in capitals, its comma and “et al.” left out; undefined where it may be no name. */
function firstName({ text }: CaptionLine): string | undefined {
  if (/\[/.test(text)) return undefined;
  const name = (text.split(';')[0] ?? '').replace(/,?\s+et\s+al\b.*$/i, '').replace(/[\s,]+$/, '');
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || /^IN RE\b/.test(name))
    return undefined;
  return name;
}

/** Whether one name is the other, or begins with it: more may be said of a party in a caption. */
function matches(name: string, known: string | undefined): boolean {
  const [a, b] = [bare(name), bare(known ?? '')];
  return b !== '' && (a.startsWith(b) || (b.startsWith(a) && a.length > 3));
}

function isNear(name: string, known: string): boolean {
  const [a, b] = [bare(name), bare(known)];
  return a.length > 5 && distance(a, b) <= 2;
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
