import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Row } from '../mark';
import { ms } from '../measure';

const program = join(process.cwd(), 'dist/server.js');

export const server: Mark = {
  name: 'server',
  about: 'start of the language server against a bare start of Node',
  async *run(): AsyncGenerator<Row> {
    const name = 'start of the server to its first answer, against bare Node';
    if (!existsSync(program)) {
      yield { name, figure: '', value: 0, skipped: 'no dist/server.js: run npm run build' };
      return;
    }
    const bare: number[] = [];
    const full: number[] = [];
    for (let i = 0; i < 7; i++) {
      bare.push(passed(() => spawnSync(process.execPath, ['-e', '0'])));
      full.push(await timeToInitialize());
    }
    const [least, most] = [Math.min(...bare), Math.min(...full)];
    yield { name, figure: `${ms(most)} to ${ms(least)}`, value: most / least };
    yield { name: 'of that, ours', figure: 'the difference', value: most - least, unit: ' ms' };
  },
};

/** Milliseconds that pass while `run` runs: the work is another process's. */
function passed(run: () => unknown): number {
  const began = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** Milliseconds from the spawn to the answer of `initialize`. The server is ended then. */
function timeToInitialize(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let answered = false;
    child.on('error', reject);
    child.on('exit', () => {
      if (!answered) reject(new Error('The server ended before it answered.'));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      if (answered || !chunk.includes('"capabilities"')) return;
      answered = true;
      resolve(Number(process.hrtime.bigint() - began) / 1e6);
      child.kill();
    });
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}
