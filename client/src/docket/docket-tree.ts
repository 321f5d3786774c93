import * as vscode from 'vscode';
import {
  type DocketFilter,
  type DocketHead,
  type DocketItem,
  docketHead,
  docketPage,
} from '../../../server/src/protocol/docket';
import type { Server } from '../server';
import { type Node, treeItem } from './tree-item';

/**
 * The entries of one case's docket as a tree: its head is asked for at once, entries as they come
 * into view, so that a docket of 50,000 opens like one of fifty.
 */
export class DocketTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly getTreeItem = treeItem;
  #filter: DocketFilter = {};
  #uri: string | undefined;
  #head: DocketHead | null = null;
  #asked = 0;

  constructor(private readonly server: Pick<Server, 'request'>) {}

  get filter(): DocketFilter {
    return this.#filter;
  }

  /** What the server last said of the docket; null where there is none. */
  get head(): DocketHead | null {
    return this.#head;
  }

  /** Asks anew, of another document of a case or through another filter where they are given. */
  async update({ uri = this.#uri, filter = this.#filter } = {}): Promise<void> {
    this.#uri = uri;
    this.#filter = filter;
    const asked = ++this.#asked;
    const head =
      uri === undefined
        ? null
        : await this.server
            .request<DocketHead | null>(docketHead, { uri, filter })
            .catch(() => null);
    // Another question overtook this one.
    if (asked !== this.#asked) return;
    this.#head = head;
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      const { total = 0, groups = [] } = this.#head ?? {};
      if (groups.length === 0) return this.#page(0, total);
      return groups.map((group): Node => ({ kind: 'range', group }));
    }
    if (node.kind === 'range') return this.#page(node.group.from, node.group.count);
    if (node.kind !== 'entry') return [];
    const { item } = node;
    return item.attachments.map((attachment): Node => ({ kind: 'attachment', item, attachment }));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #page(from: number, count: number): Promise<Node[]> {
    const params = { uri: this.#uri, filter: this.#filter, from, count };
    if (params.uri === undefined || count === 0) return [];
    const items = await this.server.request<DocketItem[]>(docketPage, params).catch(() => []);
    return items.map((item): Node => ({ kind: 'entry', item }));
  }
}
