import * as vscode from 'vscode';
import type { Feature } from '../context';
import { openCopy as open } from '../record/open-copy';

/** What links to copies of the record run: opens the copy at its page. */
export const openCopy: Feature = () =>
  vscode.commands.registerCommand('pincite.openCopy', (address: unknown) =>
    typeof address === 'string' ? open(address) : undefined,
  );
