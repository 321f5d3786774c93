import * as vscode from 'vscode';
import type { Feature } from '../context';

/** `Pincite: Show Log`, without taking the cursor out of the draft. */
export const showLog: Feature = ({ server }) =>
  vscode.commands.registerCommand('pincite.showLog', () => server.log.show(true));
