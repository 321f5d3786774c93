import * as vscode from 'vscode';
import type { ChecklistResult } from '../../../server/src/protocol/kits';

type Part = ChecklistResult['items'][number];

/** A line of the checklist: a filing of the kit, or a part of one. */
export type ChecklistNode =
  | { readonly kind: 'file'; readonly file: string; readonly parts: readonly Part[] }
  | { readonly kind: 'part'; readonly part: Part; readonly place: number };

/** The filings of a kit, in its order. */
export function filesOf({ items }: ChecklistResult): ChecklistNode[] {
  const files = [...new Set(items.map(({ file }) => file))];
  return files.map((file) => ({
    kind: 'file',
    file,
    parts: items.filter((part) => part.file === file),
  }));
}

export function partsOf(node: ChecklistNode): ChecklistNode[] {
  return node.kind === 'file'
    ? node.parts.map((part, place) => ({ kind: 'part', part, place }))
    : [];
}

const icons = { missing: 'circle-outline', open: 'circle-filled', filled: 'check' } as const;
const states = { missing: 'missing', open: 'to fill in', filled: 'filled in' } as const;

export function checklistItem(node: ChecklistNode): vscode.TreeItem {
  return node.kind === 'file' ? fileItem(node.file, node.parts) : partItem(node.part, node.place);
}

function fileItem(file: string, parts: readonly Part[]): vscode.TreeItem {
  const item = new vscode.TreeItem(file, vscode.TreeItemCollapsibleState.Expanded);
  const done = parts.filter(({ state }) => state === 'filled').length;
  item.id = file;
  item.description = `${done} of ${parts.length}`;
  item.accessibilityInformation = {
    label: `${file}, ${done} of ${parts.length} parts filled in`,
  };
  return item;
}

function partItem(
  { label, file, uri, state, blanks, line, blank }: Part,
  place: number,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const left = blanks === 0 ? '' : blanks === 1 ? '1 blank' : `${blanks} blanks`;
  // Two headings of a filing may have the same words.
  item.id = `${file} ${place} ${label}`;
  item.iconPath = new vscode.ThemeIcon(icons[state]);
  item.description = left || (state === 'filled' ? '' : state === 'open' ? 'no words yet' : state);
  item.tooltip = `${label}: ${left || states[state]}`;
  item.accessibilityInformation = {
    label: [label, states[state], left].filter(Boolean).join(', '),
  };
  // A part that is missing has no place, and its file may not be there either.
  if (line === undefined) return item;
  item.command = {
    command: 'vscode.open',
    title: 'Open',
    arguments: [
      vscode.Uri.parse(uri),
      { selection: new vscode.Range(line, blank?.start ?? 0, line, blank?.end ?? 0) },
    ],
  };
  return item;
}
