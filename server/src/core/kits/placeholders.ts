import type { CaseParty } from '../case/case-file';
import { courtById } from '../court/courts';
import { honorable } from './caption/caption-text';
import { roleLabel, rolesOf } from './caption/parties';
import { plain } from './caption/pieces';
import { judgeNotes } from './judge-notes';
import {
  counsel,
  judgeName,
  logFields,
  opponentParty,
  orderOf,
  ours,
  type Source,
  same,
  sideOf,
} from './source';

/** A name that a template may use, what stands for it, and what is printed where nothing does. */
export interface Placeholder {
  readonly name: string;
  readonly help: string;
  readonly blank: string;
  /** From the case file; a value given by the person comes first. */
  readonly value?: (source: Source) => string | undefined;
}

/** Every placeholder, in the order of the docs. */
export const placeholders: readonly Placeholder[] = [
  { name: 'title', help: 'The title of the paper.', blank: 'TITLE' },
  { name: 'caption', help: 'The caption in the form of the case’s court.', blank: 'CAPTION' },
  {
    name: 'signature',
    help: 'Date, firm, signature line, whom counsel appears for.',
    blank: 'SIGNATURE',
  },
  {
    name: 'court',
    help: 'The court’s name in full.',
    blank: 'COURT',
    value: ({ caseFile }) => courtById(caseFile.court ?? '')?.name,
  },
  {
    name: 'number',
    help: 'The case number as the case file has it.',
    blank: 'CASE NUMBER',
    value: ({ caseFile }) => caseFile.number,
  },
  {
    name: 'action',
    help: '`Loop AI Labs Inc. v. Gatti`: the first party of each side.',
    blank: 'TITLE OF ACTION',
    value: titleOf,
  },
  {
    name: 'judge',
    help: 'The judge of the case, `Hon. …`.',
    blank: 'JUDGE',
    value: ({ caseFile }) => honorable(caseFile.judge),
  },
  {
    name: 'letter-judge',
    help: 'The judge who hears discovery: the magistrate judge, else the judge.',
    blank: 'JUDGE',
    value: (source) => honorable(judgeName(source)),
  },
  {
    name: 'party',
    help: 'The party that files.',
    blank: 'PARTY',
    value: (source) => ours(source)?.name,
  },
  {
    name: 'party-role',
    help: 'Its role: `Plaintiff`.',
    blank: 'ROLE',
    value: (source) => role(ours(source)),
  },
  {
    name: 'opponent',
    help: 'The party on the other side that the paper is about; the first one if not given.',
    blank: 'OPPOSING PARTY',
    value: (source) => opponentParty(source)?.name ?? source.values['opponent'],
  },
  {
    name: 'opponent-role',
    help: 'Its role: `Defendant`.',
    blank: 'ROLE',
    value: (source) => role(opponentParty(source)),
  },
  {
    name: 'counsel',
    help: 'The lawyer who files and signs.',
    blank: 'COUNSEL NAME',
    value: (source) => counsel(source)?.name,
  },
  {
    name: 'capacity',
    help: 'What the signer of a declaration is in the case: `counsel for Plaintiff …`, or a party pro se.',
    blank: 'CAPACITY',
    value: capacity,
  },
  {
    name: 'firm',
    help: 'The lawyer’s firm.',
    blank: 'FIRM',
    value: (source) => counsel(source)?.firm,
  },
  {
    name: 'address',
    help: 'The firm’s address in one line.',
    blank: 'ADDRESS',
    value: (source) => counsel(source)?.address.map(plain).join(', '),
  },
  {
    name: 'phone',
    help: 'The lawyer’s telephone number.',
    blank: 'TELEPHONE',
    value: (source) => counsel(source)?.phone,
  },
  {
    name: 'email',
    help: 'The lawyer’s e-mail address.',
    blank: 'EMAIL',
    value: (source) => counsel(source)?.email,
  },
  {
    name: 'opposing-counsel',
    help: 'The lawyer of the other side.',
    blank: 'OPPOSING COUNSEL',
    value: (source) =>
      source.caseFile.counsel.find((one) =>
        one.for.some((name) => same(name, opponentParty(source)?.name)),
      )?.name,
  },
  {
    name: 'cite',
    help: 'What this case calls the docket: `Docket No.`',
    blank: 'DKT. NO.',
    value: ({ caseFile }) => caseFile.cite ?? 'Dkt. No.',
  },
  {
    name: 're',
    help: 'The number of the docket entry that the paper answers or decides.',
    blank: 'ENTRY NUMBER',
  },
  {
    name: 'order-date',
    help: 'The day of the order that the paper answers.',
    blank: 'DATE OF ORDER',
  },
  {
    name: 'request',
    help: 'The discovery request in dispute: `Request for Production No. 12`.',
    blank: 'DISCOVERY REQUEST',
  },
  { name: 'relief', help: 'What the court is asked for.', blank: 'RELIEF' },
  { name: 'date', help: 'The day the paper is signed.', blank: 'DATE' },
  {
    name: 'place',
    help: 'Where a declaration is signed: `Oakland, California`.',
    blank: 'CITY AND STATE',
  },
  { name: 'hearing-date', help: 'The hearing’s day.', blank: 'HEARING DATE' },
  { name: 'hearing-time', help: 'The hearing’s time.', blank: 'HEARING TIME' },
  {
    name: 'courtroom',
    help: 'The hearing’s courtroom.',
    blank: 'COURTROOM',
    value: ({ caseFile }) => caseFile.courtroom,
  },
  {
    name: 'letter-pages',
    help: 'Pages the judge allows a letter.',
    blank: 'NUMBER OF PAGES',
    value: (source) => orderOf(source)?.letterPages?.value.toString(),
  },
  {
    name: 'motion-pages',
    help: 'Pages allowed a motion under Civil L.R. 7-11: the judge’s, else 5.',
    blank: 'NUMBER OF PAGES',
    value: (source) => orderOf(source)?.motionPages?.value.toString() ?? '5',
  },
  {
    name: 'party-capitals',
    help: 'The party that files, in capitals, for headings.',
    blank: 'PARTY',
    value: (source) => ours(source)?.name?.toUpperCase(),
  },
  {
    name: 'opponent-capitals',
    help: 'The party on the other side, in capitals.',
    blank: 'OPPOSING PARTY',
    value: (source) => (opponentParty(source)?.name ?? source.values['opponent'])?.toUpperCase(),
  },
  {
    name: 'stipulation',
    help: 'Given, a stipulation is filed; else a declaration says why there is none.',
    blank: '',
  },
  {
    name: 'judge-notes',
    help: 'What we know of how the judge hears discovery disputes, as remarks with their sources.',
    blank: '',
    value: judgeNotes,
  },
];

export const valueNames: ReadonlySet<string> = new Set(placeholders.map(({ name }) => name));

export interface Section {
  readonly name: string;
  readonly help: string;
  /** Names that exist inside it only. */
  readonly fields?: readonly string[];
}

/** What a template may open a section on, beside any placeholder. */
export const sections: readonly Section[] = [
  {
    name: 'log',
    help: 'A row for each call or e-mail of the efforts to confer.',
    fields: logFields,
  },
  ...['cand', 'cacd', 'caed', 'casd', 'nysd', 'ded', 'ilnd', 'txed'].map((name) => ({
    name,
    help: `The case is in ${name}.`,
  })),
];

function capacity(source: Source): string {
  const party = ours(source);
  const called = role(party) ?? '[ROLE]';
  if (party?.name !== undefined && same(counsel(source)?.name, party.name)) {
    return `the ${called} in this case and represent myself`;
  }
  const name = plain(party?.name ?? '') || '[PARTY]';
  return `counsel for ${called} ${name} in this case and a member of the bar of this court`;
}

function titleOf({ caseFile }: Source): string | undefined {
  if (caseFile.inRe) return `In re ${plain(caseFile.inRe).replace(/^in re:?\s*/i, '')}`;
  const left = caseFile.parties.find(({ role: one }) => sideOf(one) === 1)?.name;
  const right = caseFile.parties.find(({ role: one }) => sideOf(one) === -1)?.name;
  return left && right ? `${left} v. ${right}` : undefined;
}

function role(party: Partial<CaseParty> | undefined): string | undefined {
  const first = rolesOf(party?.role)[0];
  return first ? roleLabel(first, false) : undefined;
}
