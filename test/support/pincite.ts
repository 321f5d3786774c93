import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../server/src/cli/run';
import type { Output } from '../../server/src/cli/terminal';

export const repo = join(__dirname, '..', '..');
export const cli = join(repo, 'dist', 'cli.js');

let isBuilt = false;

/** Bundles the command line as it stands now, once for all tests of a run. */
export function buildCli(): void {
  if (isBuilt) return;
  execFileSync(process.execPath, [join(repo, 'scripts', 'build.mjs'), 'cli']);
  isBuilt = true;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command line as a process of its own, with no color asked for or forbidden. */
export function pincite(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string | Buffer;
    readonly env?: Record<string, string>;
  } = {},
): Ran {
  buildCli();
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const ran: SpawnSyncReturns<string> = spawnSync(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? repo,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...env, ...options.env },
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A folder of files for one test, by path and content; gone with `remove`. */
export function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): {
  readonly path: string;
  write(name: string, content: string | Buffer): void;
  remove(): void;
} {
  const path = mkdtempSync(join(tmpdir(), 'pincite-cli-'));
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the command line inside this process, for the many cases that need no process of their own. */
export async function call(args: readonly string[], folder: string): Promise<Ran> {
  const written = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    write: (text) => {
      written[name] += text;
    },
    drained: async () => {},
    closed: false,
    isTerminal: false,
    columns: undefined,
  });
  const code = await runCli(args, {
    folder,
    env: {},
    out: output('out'),
    err: output('err'),
    readStdin: async () => ({ kind: 'text', text: '' }),
  });
  return { code, ...written };
}
