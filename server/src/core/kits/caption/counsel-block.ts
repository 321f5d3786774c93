import type { CaseCounsel, CaseFile, CaseParty } from '../../case/case-file';
import { roleLabel, rolesOf } from './parties';
import { blank, type Line, orBlank, type Piece, plain } from './pieces';

/**
 * The counsel block of a filing: a paragraph for each firm, then whom they appear for. What Civil
 * L.R. 3-4(a)(1) of the Northern District of California asks for and the case file does not have
 * is a marked blank; a firm is not asked for.
 *
 * @param filedFor name or short name of the party that files; the first counsel's party if left out
 */
export function counselBlock(caseFile: CaseFile, filedFor: string | undefined): Line[][] {
  const counsel = counselFor(caseFile, filedFor);
  const represented = filedFor ? [filedFor] : (counsel[0]?.for ?? []);
  const parties = represented.map((name) => partyNamed(caseFile, name));
  const alone = counsel.length === 1 ? counsel[0] : undefined;
  if (alone && !alone.bar && parties.length === 1 && sameName(parties[0]?.name, alone.name)) {
    return [[...contact(alone, [[orBlank(alone.name, 'NAME')]]), [proSe(parties[0])]]];
  }
  if (counsel.length === 0) {
    const nobody: CaseCounsel = { name: '', address: [], for: [] };
    return [[...firmLines([nobody]), appearance(parties, false)]];
  }
  const firms = groupByFirm(counsel).map(firmLines);
  const last = firms.pop() ?? [];
  return [...firms, [...last, appearance(parties, counsel.length > 1)]];
}

function counselFor(caseFile: CaseFile, filedFor: string | undefined): readonly CaseCounsel[] {
  const named = (counsel: CaseCounsel, names: readonly string[]) =>
    counsel.for.some((one) =>
      names.some((name) => partyNamed(caseFile, one).name === partyNamed(caseFile, name).name),
    );
  if (filedFor) {
    const theirs = caseFile.counsel.filter((one) => named(one, [filedFor]));
    // Counsel of whom the case file does not say whom they appear for.
    return theirs.length > 0 ? theirs : caseFile.counsel.filter((one) => one.for.length === 0);
  }
  const first = caseFile.counsel[0];
  if (!first) return [];
  return caseFile.counsel.filter((one) => one === first || named(one, first.for));
}

/** The case's party of that name or short name; a name the case does not have stands for itself. */
function partyNamed(caseFile: CaseFile, name: string): Pick<CaseParty, 'name' | 'role'> {
  const found = caseFile.parties.find(
    (party) => sameName(party.name, name) || sameName(party.short, name),
  );
  return found ?? { name: plain(name) };
}

function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a).toLowerCase() === plain(b).toLowerCase();
}

function groupByFirm(counsel: readonly CaseCounsel[]): CaseCounsel[][] {
  const groups = new Map<string, CaseCounsel[]>();
  for (const one of counsel) {
    const key = JSON.stringify([one.firm ?? one.name, one.address]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function firmLines(group: readonly CaseCounsel[]): Line[] {
  const names = group.map(
    ({ name, bar }): Line => [orBlank(name, 'COUNSEL NAME'), ' (', ...barNumber(bar), ')'],
  );
  const [first] = group;
  if (!first) return [];
  const emails = group.flatMap(({ email }) => (email ? [plain(email)] : []));
  const firm: Line[] = first.firm ? [[plain(first.firm)]] : [];
  return contact({ ...first, ...(emails.length > 0 ? { email: emails.join('; ') } : {}) }, [
    ...names,
    ...firm,
  ]);
}

/** `SBN 123456`; a bar given in words (`pro hac vice`, `NY 123456`) as it is written. */
function barNumber(bar: string | undefined): Piece[] {
  const written = plain(bar ?? '');
  if (written === '') return ['SBN ', blank('BAR NUMBER')];
  return [/^\d+$/.test(written) ? `SBN ${written}` : written];
}

function contact(counsel: CaseCounsel, before: readonly Line[]): Line[] {
  const address = counsel.address.map(plain).filter((line) => line !== '');
  return [
    ...before,
    ...(address.length > 0 ? address.map((line): Line => [line]) : [[blank('ADDRESS')]]),
    ['Telephone: ', orBlank(counsel.phone, 'TELEPHONE')],
    ['Email: ', orBlank(counsel.email, 'EMAIL')],
  ];
}

/** `Attorneys for Defendants A and B`. */
function appearance(parties: readonly Pick<CaseParty, 'name' | 'role'>[], several: boolean): Line {
  const lead = several ? 'Attorneys for ' : 'Attorney for ';
  if (parties.length === 0) return [lead, blank('PARTY AND ROLE')];
  const line: Piece[] = [lead];
  const groups = new Map<string, string[]>();
  for (const { name, role } of parties) {
    const key = rolesOf(role)[0] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), plain(name).toUpperCase()]);
  }
  let index = 0;
  for (const [role, names] of groups) {
    if (index++ > 0) line.push(' and ');
    line.push(role ? roleLabel(role, names.length > 1) : blank('ROLE'), ' ', listed(names));
  }
  return line;
}

function proSe(party: Pick<CaseParty, 'name' | 'role'> | undefined): Line[number] {
  const role = rolesOf(party?.role)[0];
  return role ? `${roleLabel(role, false)}, pro se` : 'Pro se';
}

/** `A and B`; with more, or with commas in the names, parted by semicolons. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const commas = names.length > 2 || names.some((name) => name.includes(','));
  return `${names.slice(0, -1).join('; ')}${commas ? '; and ' : ' and '}${last}`;
}
