import { sheetDay } from '../../calendar-day';
import type { DocketCounsel, DocketParty } from '../../model';
import { CounselContacts, isNoRole, tidyName } from '../pacer/counsel-contacts';

const roleLine =
  /^(?:(?:(?:Cross|Counter|Consol(?:idated)?|Intervenor|ThirdParty|Third[- ]Party|3rd Party|Joint|Lead|Nominal|Interested|Special|Notice|Material|Real)[\s-]?){0,3})(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Movant|Intervenor|Debtor|Trustee|U\.S\. Trustee|Creditor|Claimant|Amicus|Garnishee|Party|Mediator|Master|Witness|Surety|Objector|Receiver|Party in Interest)s?(?:\s*\(\d+\))?$/i;
const counselRole =
  /^(?:LEAD ATTORNEY|ATTORNEY TO BE NOTICED|PRO HAC VICE|PRO SE|TERMINATED: .*|ATTORNEY IN SEALED GROUP|Designation: .*|Bar Status: .*)$/;

/** Reads the parties between a printed docket's heading and its entries, line by line. */
export function partiesIn(lines: readonly string[]): readonly DocketParty[] {
  const parties: DocketParty[] = [];
  const contacts = new CounselContacts();
  let block: string[] | undefined;
  let role = '';
  const close = () => {
    const party = block && partyOf(role, block, contacts);
    if (party) parties.push(party);
    block = undefined;
  };
  for (const line of lines) {
    if (roleLine.test(line)) {
      close();
      role = line.replace(/\s*\(\d+\)$/, '');
      block = [];
    } else if (/^v\.$/i.test(line)) close();
    else block?.push(line);
  }
  close();
  return parties;
}

function partyOf(
  role: string,
  lines: readonly string[],
  contacts: CounselContacts,
): DocketParty | undefined {
  let name = '';
  let terminated: string | undefined;
  const counsel: { name: string; contact: string[]; roles: string[] }[] = [];
  let inCounsel = false;
  let afterRole = false;
  for (const line of lines) {
    const split = inCounsel ? null : /^(.*?)\s*\brepresented by\s+(.*)$/.exec(line);
    if (split) {
      inCounsel = true;
      if (name === '') name = split[1] ?? '';
      counsel.push({ name: tidyName(split[2] ?? ''), contact: [], roles: [] });
      continue;
    }
    if (!inCounsel) {
      const ended = /^TERMINATED:\s*(\S+)/.exec(line)?.[1];
      if (ended !== undefined) terminated ??= sheetDay(ended);
      else if (name === '') name = line;
      continue;
    }
    const person = counsel.at(-1);
    if (counselRole.test(line)) {
      if (!isNoRole(line)) person?.roles.push(line);
      afterRole = true;
    } else if (afterRole) {
      // Behind the roles of one lawyer the next line names another.
      counsel.push({ name: tidyName(line), contact: [], roles: [] });
      afterRole = false;
    } else {
      person?.contact.push(line);
    }
  }
  if (name === '') return undefined;
  const people: readonly DocketCounsel[] = counsel.map((person) => contacts.filled(person));
  return { name: tidyName(name), role, ...(terminated && { terminated }), counsel: people };
}
