import * as vscode from 'vscode';
import type { Feature } from '../context';

/** `Pincite: Restart Server`. Gives whether the new server answers. */
export const restart: Feature = ({ server }) =>
  vscode.commands.registerCommand('pincite.restartServer', () => server.restart());
