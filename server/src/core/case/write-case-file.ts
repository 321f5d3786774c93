import type { DocketCase, DocketCounsel, DocketParty } from '../docket/model';
import { yamlText } from '../docket/write-yaml';
import { contactOf } from './contact-lines';
import { shortNames } from './short-name';

/**
 * The text of a `case.yaml` with what a docket sheet says of its case. What the sheet does not say
 * is left empty, with a word on what belongs there. Reads back without problems.
 *
 * @param docket the docket file to name, relative to the case folder
 */
export function caseFileYaml(sheet: DocketCase, docket: string): string {
  const people = (sheet.parties ?? []).filter(({ role }) => !/^service list$/i.test(role ?? ''));
  const lines = [
    ...(sheet.name === undefined ? [] : [`# ${oneLine(sheet.name)}`]),
    valueLine('court', sheet.court, "the court's PACER id, such as cand"),
    ...optional('division', sheet.division),
    valueLine('number', sheet.number, 'such as 4:15-cv-00798-HSG (DMR)'),
    ...optional('judge', assigned(sheet.judge)),
    ...optional('magistrate', assigned(sheet.magistrate)),
    ...partyLines(people),
    ...counselLines(people),
    `docket: ${yamlText(docket)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function valueLine(key: string, value: string | undefined, hint: string): string {
  return value === undefined ? `${key}: # ${hint}` : `${key}: ${yamlText(oneLine(value))}`;
}

/** Sheets of new cases have words in place of a judge. */
function assigned(judge: string | undefined): string | undefined {
  return judge !== undefined && /^(?:not assigned|un-?assigned|none)$/i.test(judge)
    ? undefined
    : judge;
}

function optional(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${key}: ${yamlText(oneLine(value))}`];
}

function partyLines(people: readonly DocketParty[]): string[] {
  const roles = new Map<string, { roles: string[]; ended: boolean }>();
  for (const { name, role, terminated } of people) {
    const known = roles.get(name) ?? { roles: [], ended: true };
    const written = role === undefined ? undefined : roleOf(role);
    if (written !== undefined && !known.roles.includes(written)) known.roles.push(written);
    roles.set(name, { ...known, ended: known.ended && terminated !== undefined });
  }
  if (roles.size === 0) return ['parties: []'];
  const short = shortNames([...roles.keys()]);
  const lines = [...roles].map(([name, { roles: own, ended }]) => {
    const pairs = [`name: ${yamlText(oneLine(name), true)}`];
    if (own.length > 0) pairs.push(`role: ${yamlText(own.join(' and '), true)}`);
    const called = short.get(name);
    if (called !== undefined) pairs.push(`short: ${yamlText(called, true)}`);
    return `  - { ${pairs.join(', ')} }${ended ? ' # terminated' : ''}`;
  });
  return ['parties:', ...lines];
}

/** `ThirdParty Plaintiff` as captions write it: `third-party plaintiff`. */
function roleOf(role: string): string | undefined {
  const words = oneLine(role)
    .toLowerCase()
    .replace(/\bthird ?party\b/, 'third-party')
    .replace(/\b(counter|cross) ?(?:claim )?(?=(?:plaintiff|defendant|claimant)\b)/, '$1-');
  return words === '' || words === 'unknown' ? undefined : words;
}

function counselLines(people: readonly DocketParty[]): string[] {
  const found = new Map<string, { counsel: DocketCounsel; parties: string[] }>();
  for (const party of people) {
    if (party.terminated !== undefined) continue;
    for (const counsel of party.counsel) {
      const gone = [...counsel.contact, ...counsel.roles].some((line) => /^terminated/i.test(line));
      if (gone || counsel.name === '' || isEmptyCompany(party, counsel)) continue;
      const known = found.get(counsel.name);
      if (!known) {
        found.set(counsel.name, { counsel, parties: [party.name] });
        continue;
      }
      if (!known.parties.includes(party.name)) known.parties.push(party.name);
      if (known.counsel.contact.length === 0) known.counsel = counsel;
    }
  }
  if (found.size === 0) return ['counsel: []'];
  return ['counsel:', ...[...found.values()].flatMap(counselItem)];
}

/** A company for which nobody appeared stands as its own lawyer, with nothing under it; it cannot be. */
function isEmptyCompany({ name }: DocketParty, counsel: DocketCounsel): boolean {
  if (counsel.name !== name || !/\b(?:inc|corp|co|llc|llp|ltd|l\.l\.c|l\.p|lp)\.?$/i.test(name))
    return false;
  const { firm, address, phone, email } = contactOf(counsel.contact, true);
  return [firm, phone, email].every((one) => one === undefined) && address.length === 0;
}

function counselItem({
  counsel,
  parties,
}: {
  readonly counsel: DocketCounsel;
  readonly parties: readonly string[];
}): string[] {
  const alone = parties.includes(counsel.name) || counsel.roles.includes('PRO SE');
  const { firm, address, phone, email } = contactOf(counsel.contact, alone);
  const list = (items: readonly string[]) =>
    `[${items.map((item) => yamlText(oneLine(item), true)).join(', ')}]`;
  return [
    `  - name: ${yamlText(oneLine(counsel.name))}`,
    ...optional('    firm', firm),
    ...(address.length > 0 ? [`    address: ${list(address)}`] : []),
    ...(phone === undefined ? [] : [`    phone: ${yamlText(phone)}`]),
    ...optional('    email', email),
    `    for: ${list(parties)}`,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
