import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeAtomically } from '../../server/src/host/atomic-write';

describe('an atomic write', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pincite-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('replaces the text, keeps the permissions and leaves nothing behind', async () => {
    const path = join(folder, 'docket.yaml');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    assert.equal(await writeAtomically(path, 'new'), true);
    assert.equal(await readFile(path, 'utf8'), 'new');
    assert.equal((await stat(path)).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ['docket.yaml']);
  });

  it('writes through a link', async () => {
    await writeFile(join(folder, 'real.yaml'), 'old');
    await symlink(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
    await writeAtomically(join(folder, 'link.yaml'), 'new');
    assert.equal(await readFile(join(folder, 'real.yaml'), 'utf8'), 'new');
  });

  it('gives up where the file is no longer the one that was read', async () => {
    const path = join(folder, 'docket.yaml');
    await writeFile(path, 'old');
    assert.equal(await writeAtomically(path, 'new', async () => false), false);
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await readdir(folder), ['docket.yaml']);
  });

  it('rejects where it cannot write, and leaves nothing behind', async () => {
    await assert.rejects(writeAtomically(join(folder, 'none', 'docket.yaml'), 'new'));
    assert.deepEqual(await readdir(folder), []);
  });

  it('leaves the old file whole when the process is killed before the end', async () => {
    const path = join(folder, 'docket.yaml');
    const old = 'entries: [] # old\n';
    await writeFile(path, old);
    // The child stops where the new file is complete on disk and the old one not yet replaced.
    const module = pathToFileURL(join(__dirname, '../../server/src/host/atomic-write.ts')).href;
    const script = `
      import(${JSON.stringify(module)}).then((loaded) =>
        (loaded.writeAtomically ?? loaded.default.writeAtomically)(
          ${JSON.stringify(path)}, 'x'.repeat(5_000_000),
          () => { process.stdout.write('ready'); return new Promise(() => setInterval(() => {}, 1000)); },
        ));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(child.stdout, 'data');
    assert.equal(String(said), 'ready');
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
    assert.equal(await readFile(path, 'utf8'), old);
    // What the killed one left lies beside it under another name and is in nobody's way.
    assert.equal(await writeAtomically(path, 'new'), true);
    assert.equal(await readFile(path, 'utf8'), 'new');
  });
});
