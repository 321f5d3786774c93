import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import { openPlace as command } from '../../../server/src/protocol/requests';
import type { Feature } from '../context';

/** Shows a filing that a quick fix has made, its first blank selected. */
export const openPlace: Feature = () =>
  vscode.commands.registerCommand(command, async (uri: string, { start, end }: Range) => {
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
  });
