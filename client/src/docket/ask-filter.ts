import * as vscode from 'vscode';
import type { DocketFilter } from '../../../server/src/protocol/docket';

/** Asks how the docket is to be narrowed down; undefined where the user let it be. */
export async function askFilter(
  filter: DocketFilter,
  filers: readonly string[],
): Promise<DocketFilter | undefined> {
  const { cited: _, ...both } = filter;
  const chosen = await vscode.window.showQuickPick(
    [
      { label: 'Words…', ask: () => askWords(filter) },
      { label: 'Cited in the drafts', ask: () => ({ ...filter, cited: true }) },
      { label: 'Not cited', ask: () => ({ ...filter, cited: false }) },
      { label: 'Cited or not', ask: () => both },
      { label: 'Filed by…', ask: () => askFiler(filter, filers) },
    ],
    { title: 'Filter the Docket' },
  );
  return chosen?.ask();
}

async function askWords(filter: DocketFilter): Promise<DocketFilter | undefined> {
  const words = await vscode.window.showInputBox({
    title: 'Filter the Docket',
    prompt: 'Words of the entry, its number or its filer, in any order',
    value: filter.words ?? '',
  });
  return words === undefined ? undefined : { ...filter, words };
}

async function askFiler(filter: DocketFilter, filers: readonly string[]) {
  const filer = await vscode.window.showQuickPick(filers, { title: 'Filed by' });
  return filer === undefined ? undefined : { ...filter, filer };
}
