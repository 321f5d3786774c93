import * as vscode from 'vscode';
import type {
  DocketAttachmentItem,
  DocketGroup,
  DocketItem,
} from '../../../server/src/protocol/docket';

/** A line of the Docket view, or the parent of a hundred of them. */
export type Node = RangeNode | EntryNode | AttachmentNode;

interface RangeNode {
  readonly kind: 'range';
  readonly group: DocketGroup;
}

interface EntryNode {
  readonly kind: 'entry';
  readonly item: DocketItem;
  readonly attachment?: undefined;
}

interface AttachmentNode {
  readonly kind: 'attachment';
  readonly item: DocketItem;
  readonly attachment: DocketAttachmentItem;
}

/** Whether a command was given an entry or an attachment. */
export function isLine(node: Node | undefined): node is EntryNode | AttachmentNode {
  return node?.kind === 'entry' || node?.kind === 'attachment';
}

export function treeItem(node: Node): vscode.TreeItem {
  if (node.kind === 'range') {
    const { from, count, numbers, days } = node.group;
    const label = numbers ? run(numbers) : `Rows ${run({ first: from + 1, last: from + count })}`;
    const shown = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    const entries = count === 1 ? '1 entry' : `${count} entries`;
    shown.description = days ? run(days, ' – ') : entries;
    shown.tooltip = [entries, days && run(days, ' to ')].filter(Boolean).join(', ');
    shown.accessibilityInformation = { label: `Entries ${label}, ${shown.tooltip}` };
    return shown;
  }
  const { item, attachment } = node;
  const line = attachment ?? item;
  const number = attachment ? `${item.number ?? ''}-${attachment.number}` : `${item.number ?? '–'}`;
  const parent = !attachment && item.attachments.length > 0;
  const shown = new vscode.TreeItem(
    line.cited === 0 ? number : `${number} · ${line.cited}×`,
    parent ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const date = attachment ? undefined : item.date;
  // Numbers and counts stay in sight in a narrow view; the text is what may be cut.
  shown.description = attachment ? line.text : [date, line.text].filter(Boolean).join('  ');
  shown.tooltip = line.cited === 0 ? line.text : `${line.text}\n\nCited ${line.cited}×`;
  shown.iconPath = new vscode.ThemeIcon(
    attachment ? 'file' : item.sealed ? 'lock' : (icons[item.kind] ?? 'file-text'),
  );
  shown.contextValue = [
    line.citation === undefined ? '' : 'citable',
    line.paper === undefined ? '' : 'paper',
    item.place ? 'placed' : '',
  ].join(' ');
  shown.accessibilityInformation = {
    label: [
      attachment ? `Attachment ${number}` : item.number === null ? 'Entry' : `Entry ${number}`,
      date ?? '',
      item.sealed ? 'sealed' : '',
      line.text,
      line.cited === 0 ? 'not cited' : `cited ${line.cited === 1 ? 'once' : `${line.cited} times`}`,
    ]
      .filter(Boolean)
      .join(', '),
  };
  return shown;
}

function run<T>({ first, last }: { readonly first: T; readonly last: T }, to = '–'): string {
  return first === last ? `${first}` : `${first}${to}${last}`;
}

const icons: Readonly<Record<string, string | undefined>> = {
  complaint: 'book',
  motion: 'megaphone',
  response: 'reply',
  order: 'law',
  notice: 'bell',
  minutes: 'watch',
  letter: 'mail',
  declaration: 'verified',
  stipulation: 'git-merge',
  summons: 'mention',
  transcript: 'comment-discussion',
};
