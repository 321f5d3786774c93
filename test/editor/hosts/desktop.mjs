// The editor suite in a desktop VS Code, an installed one or one from @vscode/test-electron.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorLogs, quietSettings } from '../../../scripts/editor/code-server.mjs';
import { downloadedCode, hasDisplay, installedCode } from '../../../scripts/editor/desktop.mjs';
import { scratch } from '../../../scripts/editor/places.mjs';
import { cleanEnvironment, run } from '../../../scripts/editor/processes.mjs';
import { remove } from '../../../scripts/editor/workspace.mjs';

const TIME_LIMIT = 10 * 60_000;

/**
 * The VS Code to test in, undefined where code-server is to be taken. PINCITE_HOST=desktop asks
 * for one and fails without; PINCITE_HOST=code-server asks for none.
 */
export async function desktopExecutable(say) {
  const asked = process.env.PINCITE_HOST;
  if (asked === 'code-server') return undefined;
  if (asked !== 'desktop' && !hasDisplay()) return undefined;
  const found = installedCode()?.executable ?? (await downloadedCode(say));
  if (!found && asked === 'desktop') throw new Error('No desktop VS Code can be had here.');
  return found;
}

/**
 * Runs the tests in `executable` and gives the exit code. It is started as `runTests` of
 * @vscode/test-electron does, but in a process group of its own, so that nothing of a hung run
 * stays behind; and with settings of its own, none of the user's.
 */
export async function runInDesktop(executable, { extension, tests, workspace, env, say }) {
  const data = scratch('desktop');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(quietSettings));
  say(`running in ${executable}`);
  const args = [
    workspace,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome'],
    ...['--skip-release-notes', '--disable-workspace-trust'],
    ...[`--user-data-dir=${data}`, `--extensions-dir=${join(data, 'extensions')}`],
    ...[`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`],
  ];
  const { code } = await run(executable, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment(env),
    timeout: TIME_LIMIT,
  });
  if (code === null) {
    console.error(editorLogs(data).join('\n'));
    console.error('editor: VS Code did not start or did not end in time; its logs are above.');
  }
  remove(data);
  return code ?? 1;
}
