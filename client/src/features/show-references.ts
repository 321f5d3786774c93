import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient/node';
import { showReferences as command } from '../../../server/src/protocol/requests';
import type { Feature } from '../context';

/** What a click on “3 references” does: shows them where they are asked for, as the editor shows any. */
export const showReferences: Feature = ({ server }) =>
  vscode.commands.registerCommand(command, async (uri: string, position: Position) => {
    const found = await server.request<Location[] | null>('textDocument/references', {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    const at = ({ line, character }: Position) => new vscode.Position(line, character);
    const locations = (found ?? []).map(
      ({ uri: file, range: { start, end } }) =>
        new vscode.Location(vscode.Uri.parse(file), new vscode.Range(at(start), at(end))),
    );
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(uri),
      at(position),
      locations,
    );
  });
