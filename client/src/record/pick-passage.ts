import * as vscode from 'vscode';
import type { RecordHitItem, RecordSearchResult } from '../../../server/src/protocol/record';

type Searched = Extract<RecordSearchResult, { kind: 'searched' }>;

interface HitItem extends vscode.QuickPickItem {
  readonly hit?: RecordHitItem;
}

/** What the list asks of the server, and hears from it. */
export interface RecordSource {
  search(typed: string, cancel?: vscode.CancellationToken): Promise<RecordSearchResult | null>;
  /** Told when more copies were read. */
  onDidRead(listener: () => void): vscode.Disposable;
  open(uri: string): void;
}

const openButton: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: 'Open the copy at this page',
};

/**
 * Lists the passages that hold what is typed, as it is typed and as more copies are read. Undefined
 * where the user leaves.
 *
 * @param first what the server said before anything was typed
 */
export function pickPassage(
  source: RecordSource,
  first: Searched,
  typed: string,
): Promise<RecordHitItem | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<HitItem>();
    let running: vscode.CancellationTokenSource | undefined;
    const show = (result: Searched) => {
      pick.title = titleOf(result);
      pick.busy = result.reading;
      pick.items = itemsOf(result);
    };
    const ask = async () => {
      running?.cancel();
      const mine = new vscode.CancellationTokenSource();
      running = mine;
      pick.busy = true;
      // An answer that comes too late is dropped; one that fails leaves the list as it is.
      const result = await source.search(pick.value, mine.token).catch(() => null);
      if (running === mine && result?.kind === 'searched') show(result);
    };
    const reading = source.onDidRead(ask);
    pick.placeholder =
      'Words of the passage; “quoted” to take just these, 542: to look in one entry';
    pick.matchOnDetail = true;
    // The paper may be looked at beside the list.
    pick.ignoreFocusOut = true;
    pick.value = typed;
    pick.onDidChangeValue(ask);
    pick.onDidTriggerItemButton(({ item }) => item.hit && source.open(item.hit.uri));
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      if (!chosen?.hit) return;
      resolve(chosen.hit);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      running?.cancel();
      running = undefined;
      reading.dispose();
      pick.dispose();
    });
    show(first);
    pick.show();
    if (typed !== '') void ask();
  });
}

/** `Quote from Record: 12 papers, 340 pages; 2 are scans without text`. */
export function titleOf({ copies, read, pages, scans, unread, reading }: Searched): string {
  const parts = [
    reading || read + unread.length < copies
      ? `${read} of ${count(copies, 'paper')} read`
      : count(read, 'paper'),
    count(pages, 'page'),
  ];
  const without =
    scans.length === 0
      ? ''
      : scans.length === 1
        ? `; ${scans[0]} is a scan without text`
        : `; ${scans.length} are scans without text`;
  const failed = unread.length === 0 ? '' : `; ${unread.length} could not be read`;
  return `Quote from Record: ${parts.join(', ')}${without}${failed}`;
}

/** The passages as they are listed, or in one line why there are none. */
export function itemsOf({ hits, total, more, tooShort, reading }: Searched): HitItem[] {
  if (tooShort) return [];
  if (hits.length === 0) {
    const label = reading ? 'Not in what was read so far' : 'No passage has these words';
    return [{ label, alwaysShow: true }];
  }
  const items = hits.map((hit): HitItem => {
    const { citation, paper, passage } = hit;
    return {
      label: citation,
      description: paper,
      detail: passage,
      alwaysShow: true,
      buttons: [openButton],
      hit,
    };
  });
  if (total <= hits.length) return items;
  const rest = `${more ? 'More than ' : ''}${total} passages have these words; type more of them`;
  return [...items, { label: rest, alwaysShow: true }];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
