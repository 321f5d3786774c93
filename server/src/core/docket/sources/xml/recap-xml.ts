import { sheetDay } from '../../calendar-day';
import { attachmentsIn } from '../../entry-text/attachments';
import { type PartyNames, partyNames } from '../../entry-text/filer';
import { entryFrom } from '../../entry-text/read-entry-text';
import type {
  DocketAttachment,
  DocketCase,
  DocketCounsel,
  DocketEntry,
  DocketParty,
  DocketReading,
} from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { folded, tidyCommas } from '../html/cell-text';
import { judgeName } from '../pacer/case-header';
import { CounselContacts, isNoRole, terminatedLine, tidyName } from '../pacer/counsel-contacts';
import { normalisedId } from '../pacer/document-link';
import { child, childText, type Element, readElements } from './elements';

/** The `docket.xml` that RECAP keeps at the Internet Archive. */
export const recapXml: DocketSourceFormat = {
  kind: 'recap-xml',
  label: 'a RECAP docket.xml',
  recognises: ({ text }) => /<gov_uscourts_docket\b/.test(text.slice(0, 4000)),
  read: readRecapXml,
};

/** Reads RECAP's docket XML: each number's own document is the entry, its other documents are attachments. */
export function readRecapXml(file: SourceFile): DocketReading {
  const docket = child(readElements(file.text), 'gov_uscourts_docket');
  const contacts = new CounselContacts();
  const parties = (child(docket, 'party_list')?.children ?? []).flatMap((party) =>
    partyOf(party, contacts),
  );
  const names = partyNames(parties.map(({ name }) => name));
  const groups = new Map<string, Element[]>();
  const list = child(docket, 'document_list');
  for (const [at, document] of (list?.children ?? []).entries()) {
    // Without a number each document is an entry of its own.
    const number = document.attributes['doc_num'] ?? '';
    const key = number === '' ? `at ${at}` : number;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  const entries = [...groups.values()].flatMap((group) => entryOf(group, names, file.path));
  const found = caseOf(child(docket, 'case_details'));
  const source = { kind: recapXml.kind, file: file.path };
  return {
    docket: { source, case: parties.length > 0 ? { ...found, parties } : found, entries },
    problems: [],
  };
}

function entryOf(
  group: readonly Element[],
  parties: PartyNames,
  file: string,
): readonly DocketEntry[] {
  const number = (document: Element) => Number(document.attributes['attachment_num'] ?? 0) || 0;
  const main = group.find((document) => number(document) === 0) ?? group[0];
  if (!main) return [];
  const text = tidyCommas(
    folded(childText(main, 'long_desc') ?? childText(main, 'short_desc') ?? ''),
  );
  const own = Number(main.attributes['doc_num'] ?? '');
  const filed = sheetDay(childText(main, 'date_filed') ?? '');
  const entered = sheetDay(childText(main, 'date_entered') ?? '');
  const id = number(main) === 0 ? childText(main, 'pacer_doc_id') : undefined;
  const found = new Map<number, DocketAttachment>();
  for (const listed of attachmentsIn(text)) found.set(listed.number, listed);
  for (const document of group) {
    const at = number(document);
    if (at < 1) continue;
    // Its long text is the entry's again, run into `Attachment 1`.
    const words = folded(childText(document, 'short_desc') ?? '');
    const documentId = childText(document, 'pacer_doc_id');
    found.set(at, {
      number: at,
      text: words || (found.get(at)?.text ?? ''),
      ...(documentId !== undefined && { documentId: normalisedId(documentId) }),
      range: document.range,
    });
  }
  const entry = entryFrom(
    {
      number:
        Number.isSafeInteger(own) && main.attributes['doc_num'] !== '' && own >= 0 ? own : null,
      ...(filed !== undefined && { filed }),
      ...(entered !== undefined && { entered }),
      text,
      attachments: [...found.values()].sort((a, b) => a.number - b.number),
      ...(id !== undefined && { documentId: normalisedId(id) }),
      range: main.range,
      file,
    },
    { parties },
  );
  return [entry];
}

function caseOf(details: Element | undefined): DocketCase {
  const text = (name: string) => {
    const value = childText(details, name);
    return value === undefined ? undefined : folded(value);
  };
  const judge = text('assigned_to');
  const magistrate = text('referred_to');
  const all: { readonly [Key in keyof DocketCase]: DocketCase[Key] | undefined } = {
    name: text('case_name'),
    court: text('court'),
    number: text('docket_num'),
    judge: judge && judgeName(judge),
    magistrate: magistrate && judgeName(magistrate),
    filed: sheetDay(text('date_case_filed') ?? ''),
    terminated: sheetDay(text('date_case_terminated') ?? ''),
    cause: text('case_cause'),
    natureOfSuit: text('nature_of_suit'),
    juryDemand: text('jury_demand'),
    demand: text('demand'),
    jurisdiction: text('jurisdiction'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function partyOf(party: Element, contacts: CounselContacts): readonly DocketParty[] {
  const name = childText(party, 'name');
  if (name === undefined) return [];
  const role = childText(party, 'type');
  const ended = terminatedLine((childText(party, 'extra_info') ?? '').split('\n').map(folded));
  const terminated = ended === undefined ? undefined : sheetDay(ended);
  const counsel = (child(party, 'attorney_list')?.children ?? []).flatMap((attorney) =>
    counselOf(attorney, contacts),
  );
  return [
    {
      name: folded(name),
      ...(role !== undefined && { role: folded(role) }),
      ...(terminated !== undefined && { terminated }),
      counsel,
    },
  ];
}

function counselOf(attorney: Element, contacts: CounselContacts): readonly DocketCounsel[] {
  const name = childText(attorney, 'attorney_name');
  if (name === undefined) return [];
  const lines = (key: string) =>
    (childText(attorney, key) ?? '')
      .split('\n')
      .map(folded)
      .filter((line) => line !== '');
  const roles = lines('attorney_role').filter((line) => !isNoRole(line));
  return [contacts.filled({ name: tidyName(name), contact: lines('contact'), roles })];
}
