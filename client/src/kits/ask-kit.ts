import type * as vscode from 'vscode';
import type { KitField, KitInfo } from '../../../server/src/protocol/kits';
import { type AsksOne, type AsksText, askText } from '../asking';

/** Which kit is made, what it is filled with, and the name of its folder. */
export interface KitWords {
  readonly kit: string;
  readonly values: Readonly<Record<string, string>>;
  /** One name, without a path: the folder is made in the case folder. */
  readonly folder: string;
  /** Calls and e-mails as CSV; `true` for the log of the case folder. */
  readonly log?: string | true;
}

type Values = Readonly<Record<string, string>>;

/** What asks: the editor's window, or a test in its place. */
export interface Asking extends AsksText, AsksOne {
  /** The text of a file that the user chooses; undefined where none is chosen. */
  openLog(): Thenable<string | undefined>;
}

const heading = 'New Filing';
/** `vscode.QuickPickItemKind.Separator`, which a test without an editor has no name for. */
const separator = -1 as vscode.QuickPickItemKind.Separator;

/**
 * What is not asked for: it belongs into `case.yaml` once and for all, comes from the court’s
 * rules, or is written in on the day of signing. Without a value it stands as a marked blank.
 */
const unasked = new Set([
  ...['judge', 'letter-judge', 'party-role', 'opponent-role', 'firm', 'address', 'phone', 'email'],
  ...['letter-pages', 'motion-pages', 'date'],
]);

/**
 * Asks for the kit, who files it and against whom where there are several, then for what the case
 * file does not say; Enter on nothing leaves a marked blank. Undefined where the user leaves at any
 * step: nothing is written then.
 *
 * @param offer the kits, with what the case has for their fields once these values are given
 */
export async function askKit(
  window: Asking,
  offer: (given: Values) => Promise<readonly KitInfo[]>,
): Promise<KitWords | undefined> {
  const kits = await offer({});
  const chosen = await window.showQuickPick(kitItems(kits), {
    title: heading,
    placeHolder: 'Which filing?',
    matchOnDetail: true,
  });
  if (!chosen?.kit) return undefined;
  let { kit } = chosen;
  const values: Record<string, string> = {};
  for (;;) {
    const field = kit.fields.find(({ choices }) => choices);
    if (!field) break;
    const party = await askParty(window, field);
    if (party === undefined) return undefined;
    values[field.name] = party;
    // The other side, and who signs, follow from the party.
    const { id } = kit;
    const next = (await offer(values)).find((one) => one.id === id);
    if (!next) return undefined;
    kit = next;
  }
  for (const field of kit.fields) {
    if (field.value !== undefined || values[field.name] !== undefined) continue;
    if (unasked.has(field.name)) continue;
    const answer =
      field.name === 'stipulation' ? await askStipulation(window) : await askField(window, field);
    if (answer === undefined) return undefined;
    if (answer !== '') values[field.name] = answer;
  }
  const log = kit.log ? await askLog(window, kit.caseLog) : '';
  if (log === undefined) return undefined;
  const folder = await askText(window, {
    title: heading,
    prompt: 'Name of the new folder, made in the case folder',
    value: kit.id,
    validateInput: folderProblem,
  });
  if (folder === undefined) return undefined;
  return { kit: kit.id, values, folder, ...(log === '' ? {} : { log }) };
}

/** The kits as they are offered: those made for the case’s court first. */
export function kitItems(
  kits: readonly KitInfo[],
): (vscode.QuickPickItem & { readonly kit?: KitInfo })[] {
  const item = (kit: KitInfo) => ({
    label: kit.title,
    description: kit.files.length === 1 ? '' : `${kit.files.length} filings`,
    detail: kit.summary,
    kit,
  });
  const others = kits.filter(({ fits }) => !fits);
  const note = { label: 'Made for another court: check the local rules', kind: separator };
  return [
    ...kits.filter(({ fits }) => fits).map(item),
    ...(others.length > 0 ? [note, ...others.map(item)] : []),
  ];
}

/** Why a text is no name for a folder, in a sentence; undefined where it is one. */
export function folderProblem(text: string): string | undefined {
  const name = text.trim();
  if (name === '') return 'The folder needs a name.';
  if (/[\\/:*?"<>|]/.test(name)) return 'A name has none of \\ / : * ? " < > |.';
  return /^\.+$|\.$/.test(name) ? 'A name does not end with a period.' : undefined;
}

/** Which of the parties; undefined where the user leaves. */
async function askParty(
  window: Asking,
  { name, choices = [] }: KitField,
): Promise<string | undefined> {
  const items = choices.map(({ name: label, role = '' }) => ({ label, description: role }));
  const chosen = await window.showQuickPick(items, {
    title: heading,
    placeHolder: name === 'party' ? 'Which party files it?' : 'Which party is it about?',
    ignoreFocusOut: true,
  });
  return chosen?.label;
}

function askField(window: Asking, { help }: KitField) {
  const prompt = `${help.replaceAll('`', '')} Enter leaves a marked blank.`;
  return askText(window, { title: heading, prompt });
}

async function askStipulation(window: Asking): Promise<string | undefined> {
  const none = { label: 'No stipulation', detail: 'The declaration says why there is none.' };
  const made = { label: 'A stipulation is filed', detail: 'It is one of the filings.' };
  const chosen = await window.showQuickPick([none, made], {
    title: heading,
    placeHolder: 'Do the parties stipulate?',
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  return chosen === made ? 'yes' : '';
}

/** The log’s text, or `true` for the case’s; empty for none, undefined where the user leaves. */
async function askLog(
  window: Asking,
  caseLog: string | undefined,
): Promise<string | true | undefined> {
  const own = { label: `The case’s log, ${caseLog}`, detail: 'Its rows are tabled.' };
  const none = { label: 'No log', detail: 'The table of calls and e-mails is left to fill in.' };
  const open = { label: '$(file) From a log…', detail: 'A table as CSV: date, time, from, to' };
  const chosen = await window.showQuickPick([...(caseLog ? [own] : []), none, open], {
    title: heading,
    placeHolder: 'Is there a log of calls and e-mails?',
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  return chosen === own ? true : chosen === open ? window.openLog() : '';
}
