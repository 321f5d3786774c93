import type { CaseCounsel, CaseFile, CaseParty } from '../../case/case-file';
import type { CounselLine } from './forms/form';
import { roleLabel, rolesOf } from './parties';
import { blank, type Line, orBlank, type Piece, plain } from './pieces';

/**
 * The counsel block of a filing: a paragraph for each firm, then whom they appear for. What Civil
 * L.R. 3-4(a)(1) of the Northern District of California asks for and the case file does not have
 * is a marked blank; a firm is not asked for.
 *
 * @param order the lines a court asks for, in their order
 * @param filedFor names or short names of the parties that file; the first counsel's if empty
 */
export function counselBlock(
  caseFile: CaseFile,
  order: readonly CounselLine[],
  filedFor: readonly string[],
): Line[][] {
  const counsel = counselFor(caseFile, filedFor);
  const represented = filedFor.length > 0 ? filedFor : (counsel[0]?.for ?? []);
  const parties = represented.map((name) => partyNamed(caseFile, name));
  const alone = counsel.length === 1 ? counsel[0] : undefined;
  if (alone && !alone.bar && parties.length === 1 && sameName(parties[0]?.name, alone.name)) {
    const lines = order
      .filter((line) => line !== 'bar' && line !== 'firm')
      .flatMap((line) =>
        line === 'name-and-bar' || line === 'name'
          ? [[orBlank(alone.name, 'NAME')]]
          : counselLines([alone], line),
      );
    return [[...lines, [proSe(parties[0])]]];
  }
  if (counsel.length === 0) {
    const nobody: CaseCounsel = { name: '', address: [], for: [] };
    return [[...firmLines([nobody], order), appearance(parties, false)]];
  }
  const firms = groupByFirm(counsel).map((group) => firmLines(group, order));
  const last = firms.pop() ?? [];
  return [...firms, [...last, appearance(parties, counsel.length > 1)]];
}

function counselFor(caseFile: CaseFile, filedFor: readonly string[]): readonly CaseCounsel[] {
  const named = (counsel: CaseCounsel, names: readonly string[]) =>
    counsel.for.some((one) =>
      names.some((name) => partyNamed(caseFile, one).name === partyNamed(caseFile, name).name),
    );
  if (filedFor.length > 0) {
    const theirs = caseFile.counsel.filter((one) => named(one, filedFor));
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

function firmLines(group: readonly CaseCounsel[], order: readonly CounselLine[]): Line[] {
  // Where each name has its e-mail and bar number right under it, lawyers follow one another.
  if (order.includes('name')) {
    const isOwn = (line: CounselLine) => line === 'name' || line === 'email' || line === 'bar';
    const own = order.filter(isOwn);
    const shared = order.filter((line) => !isOwn(line));
    return [
      ...group.flatMap((one) => own.flatMap((line) => counselLines([one], line))),
      ...shared.flatMap((line) => counselLines(group, line)),
    ];
  }
  return order.flatMap((line) => counselLines(group, line));
}

function counselLines(group: readonly CaseCounsel[], line: CounselLine): Line[] {
  const [first] = group;
  if (!first) return [];
  switch (line) {
    case 'name':
      return [[orBlank(first.name, 'COUNSEL NAME')]];
    case 'bar':
      return [barNumber(first.bar)];
    case 'name-and-bar':
      return group.map(({ name, bar }) => [
        orBlank(name, 'COUNSEL NAME'),
        ' (',
        ...barNumber(bar),
        ')',
      ]);
    case 'firm':
      return first.firm ? [[plain(first.firm)]] : [];
    case 'address': {
      const lines = first.address.map(plain).filter((one) => one !== '');
      return lines.length > 0 ? lines.map((one) => [one]) : [[blank('ADDRESS')]];
    }
    case 'phone':
      return [['Telephone: ', orBlank(first.phone, 'TELEPHONE')]];
    case 'email': {
      const emails = group.flatMap(({ email }) => (email ? [plain(email)] : []));
      return [['Email: ', orBlank(emails.join('; '), 'EMAIL')]];
    }
  }
}

/** `SBN 123456`; a bar given in words (`pro hac vice`, `NY 123456`) as it is written. */
function barNumber(bar: string | undefined): Piece[] {
  const written = plain(bar ?? '');
  if (written === '') return ['SBN ', blank('BAR NUMBER')];
  return [/^\d+$/.test(written) ? `SBN ${written}` : written];
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
