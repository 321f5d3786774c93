// Serves a case folder in code-server, with the packed extension installed, at a local address.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installExtension, pageAddress, startCodeServer } from './code-server.mjs';
import { hasDisplay } from './desktop.mjs';
import { cached, repo, scratch } from './places.mjs';
import { isInterrupted, onInterrupt } from './processes.mjs';
import { packVsix } from './vsix.mjs';
import { remove } from './workspace.mjs';

/**
 * Serves `folder` with `file` shown, prints the address, opens it in the user's browser where
 * there is a display, and goes on until Ctrl-C. Gives an exit code.
 *
 * The extension is packed and installed, so that any address of the server has it. Where packing
 * fails, the printed address itself names the extension's folder.
 */
export async function openInBrowser({ folder, file, say }) {
  const data = scratch('web');
  let server;
  onInterrupt(async () => {
    await server?.stop();
    remove(data);
    say('\nClosed.');
  });
  try {
    const extension = await installPacked(data, say);
    server = await startCodeServer({ data, folder, say });
    const address = pageAddress(server, { folder, file, extension });
    say(`\nThe sample case is open at\n\n  ${address}\n\nCtrl-C here ends it.`);
    if (hasDisplay()) showInBrowser(address);
    await server.ended;
    if (isInterrupted()) return 0;
    console.error(`code-server ended.\n${server.log()}`);
    return 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await server?.stop();
    remove(data);
  }
}

/** Undefined where the extension is installed, else its folder for the page's address. */
async function installPacked(data, say) {
  const vsix = join(cached(), 'pincite.vsix');
  try {
    say('Packing the extension …');
    await packVsix(vsix);
    await installExtension({ data, vsix, say });
    return undefined;
  } catch (error) {
    say(`The extension is loaded from its folder: ${String(error.message).split('\n')[0]}`);
    return repo;
  }
}

/** Opens an address in the browser the user prefers; where that fails, it was printed anyway. */
function showInBrowser(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  }[process.platform] ?? ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
