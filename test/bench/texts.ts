/**
 * Writes plausible briefs of any length, the same ones for the same seed: what the benchmark and
 * the larger tests read. A page is about 300 words, with a docket citation and a date in two
 * paragraphs of three, headings, quotations, lists and footnotes.
 */
export interface BriefOptions {
  readonly pages: number;
  readonly seed?: number;
  /** Docket entries cited are 1 to this. */
  readonly entries?: number;
}

/** Numbers from a seed, each in [0, 1). */
export type Random = () => number;

/** The generator Mulberry32: 32 bits of state, enough for test texts. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const wordsToAPage = 300;

/** A whole brief with caption, body and signature. */
export function brief({ pages, seed = 1, entries = 600 }: BriefOptions): string {
  const random = randomFrom(seed);
  const parts = [caption(random, entries)];
  let words = 0;
  let section = 0;
  let note = 0;
  while (words < pages * wordsToAPage) {
    if (section === 0 || random() < 0.08) parts.push(heading(++section, random));
    let paragraph = paragraphOf(random, entries);
    const kind = random();
    if (kind < 0.06) paragraph = `> ${paragraph}`;
    else if (kind < 0.12) paragraph = list(random, entries);
    else if (kind < 0.18) {
      note++;
      parts.push(`${paragraph}[^${note}]`);
      paragraph = `[^${note}]: ${sentence(random, entries)}`;
    }
    words += paragraph.split(' ').length;
    parts.push(paragraph);
  }
  parts.push('Dated: December 30, 2016', '/s/ Jordan Example');
  return `${parts.join('\n\n')}\n`;
}

function caption(random: Random, entries: number): string {
  return `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

NORTHGATE SYSTEMS, INC.,
Plaintiff,

v.

HARLAN FREIGHT LLC, et al.,
Defendants.

Case No. 4:15-cv-00798-HSG (DMR)

**PLAINTIFF’S MOTION TO COMPEL**

Re: Dkt. No. ${entry(random, entries)}

Northgate Systems, Inc. (“Northgate”) moves against Harlan Freight LLC (“Harlan”) and Teller Bay Logistics Corp. (“Teller Bay”).`;
}

const titles = [
  'The Requests Are Proper',
  'The Objections Fail',
  'The Parties Have Met and Conferred',
  'Privilege Was Waived',
  'The Schedule Allows the Relief',
  'Costs Should Follow',
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function heading(section: number, random: Random): string {
  const title = pick(titles, random);
  // A long text runs out of labels that are in sequence; the rest are plain marks.
  const label = romans[section - 1];
  return label ? `## ${label}. ${title}` : `## ${title}`;
}

function list(random: Random, entries: number): string {
  return [1, 2, 3].map((number) => `${number}. ${sentence(random, entries)}`).join('\n');
}

function paragraphOf(random: Random, entries: number): string {
  const sentences = 3 + Math.floor(random() * 5);
  return Array.from({ length: sentences }, () => sentence(random, entries)).join(' ');
}

const subjects = [
  'Northgate',
  'Harlan',
  'Teller Bay',
  'The court',
  'Counsel for the defendants',
  'The special master',
  'Each of the custodians',
  'The witness',
];
const verbs = [
  'produced',
  'withheld',
  'described',
  'declined to identify',
  'later supplemented',
  'moved to exclude',
  'objected to',
  'reviewed',
];
const objects = [
  'the shipping ledgers for the western terminals',
  'a privilege log that names neither author nor recipient',
  'documents responsive to Interrogatory No. 12',
  'the engagement letters and every draft of them',
  'the audit of the third quarter',
  'an unsigned declaration about the routing software',
  'the minutes of the joint steering committee',
  'the remaining custodial files',
];
const tails = [
  'without seeking leave of court',
  'although the parties had agreed otherwise',
  'which the protective order plainly covers',
  'as the record shows at length',
  'and nothing in the opposition answers the point',
  'because the burden was never explained',
  'in the ordinary course of its business',
  'and that is enough under Rule 26',
];
const authorities = [
  'See Calder v. Ostrom, 512 F.3d 410, 417 (9th Cir. 2008).',
  'Id. at 418.',
  'See 28 U.S.C. § 1746; Fed. R. Civ. P. 37(a)(5).',
  'See Part II, supra.',
  'Lindqvist Decl. ¶ 14, Ex. C.',
  'Ostrom v. Vale, No. 3:14-cv-01234, 2015 WL 123456, at *3 (N.D. Cal. Mar. 4, 2015).',
];

function sentence(random: Random, entries: number): string {
  const said = `${pick(subjects, random)} ${pick(verbs, random)} ${pick(objects, random)}, ${pick(tails, random)}.`;
  const kind = random();
  if (kind < 0.14) return `On ${date(random)}, ${said}`;
  if (kind < 0.3) return `${said} ${citation(random, entries)}`;
  if (kind < 0.38) return `${said} ${pick(authorities, random)}`;
  if (kind < 0.42) return `Between ${date(random)} and ${date(random)}, ${said}`;
  return said;
}

function citation(random: Random, entries: number): string {
  const number = () => entry(random, entries);
  const kind = random();
  if (kind < 0.4) return `[Dkt. No. ${number()}.]`;
  if (kind < 0.6) return `(Dkt. No. ${number()} at ${1 + Math.floor(random() * 20)}:1-9.)`;
  if (kind < 0.8) return `(Dkt. Nos. ${number()}, ${number()} & ${number()}.)`;
  return `See Dkt. No. ${number()} ¶¶ 4-6.`;
}

function entry(random: Random, entries: number): number {
  return 1 + Math.floor(random() * entries);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function date(random: Random): string {
  const month = Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  if (random() < 0.15) return `${month + 1}/${day}/2016`;
  return `${months[month]} ${day}, 2016`;
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
