// The packed extension: what is in the .vsix, and that it works with nothing beside it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repo } from '../../scripts/editor/places.mjs';
import { run } from '../../scripts/editor/processes.mjs';
import { packVsix } from '../../scripts/editor/vsix.mjs';
import { readZip } from './zip.mjs';

/** The limit of the design: 2 MB, without PDF support. */
const LARGEST = 2_000_000;

describe('the packed extension', function () {
  this.timeout(120_000);
  let folder;
  let vsix;
  let files;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-vsix-'));
    vsix = join(folder, 'pincite.vsix');
    await packVsix(vsix);
    files = readZip(readFileSync(vsix));
    for (const [name, content] of files) {
      const path = join(folder, 'unpacked', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller than 2 MB', () => {
    const { size } = statSync(vsix);
    assert.ok(size < LARGEST, `the .vsix has ${size} bytes`);
  });

  it('holds the bundles and what they show, and nothing else', () => {
    const allowed = [
      /^\[Content_Types\]\.xml$/,
      /^extension\.vsixmanifest$/,
      /^extension\/package\.json$/,
      /^extension\/(readme\.md|LICENSE(\.txt)?|changelog\.md)$/i,
      /^extension\/dist\/(extension|server|cli|record-worker)\.js$/,
      /^extension\/(syntaxes|snippets|schemas)\/[\w.-]+\.json$/,
      /^extension\/language-configuration\.json$/,
      /^extension\/images\/[\w.-]+\.png$/,
      /^extension\/images\/docket\.svg$/,
    ];
    const strange = [...files.keys()].filter((name) => !allowed.some((it) => it.test(name)));
    assert.deepEqual(strange, []);
  });

  it('holds every file that package.json names', () => {
    const manifest = JSON.parse(files.get('extension/package.json').toString('utf8'));
    const named = [manifest.main, ...Object.values(manifest.bin ?? {}), manifest.icon];
    const visit = (value, key) => {
      if (typeof value === 'string') {
        if (['path', 'configuration', 'url', 'icon', 'image', 'markdown'].includes(key)) {
          if (/^\.{0,2}\/?[\w-]+(\/[\w.-]+)*\.\w+$/.test(value)) named.push(value);
        }
      } else if (value && typeof value === 'object') {
        for (const [name, child] of Object.entries(value)) visit(child, name);
      }
    };
    visit(manifest.contributes ?? {}, 'contributes');
    const missing = named
      .filter(Boolean)
      .map((path) => `extension/${path.replace(/^\.\//, '')}`)
      .filter((path) => !files.has(path));
    assert.deepEqual(missing, []);
  });

  it('brings a server that answers over stdio with no node_modules near', async () => {
    const server = join(folder, 'unpacked/extension/dist/server.js');
    const { result, code, errors } = await initialize(server, join(folder, 'unpacked'));
    assert.ok(result?.capabilities, 'no capabilities in the answer');
    assert.ok(result.capabilities.textDocumentSync, 'the server takes no documents');
    assert.equal(code, 0, `the server ended with ${code}: ${errors}`);
  });

  it('brings a command line that explains itself', async () => {
    const cli = join(folder, 'unpacked/extension/dist/cli.js');
    const { code, output } = await run(process.execPath, [cli, '--help'], { cwd: folder });
    assert.equal(code, 0, output);
    for (const command of ['check', 'cites', 'dates']) {
      assert.match(output, new RegExp(`\\b${command}\\b`));
    }
  });

  it('becomes active in a real editor, from its unpacked files alone', async function () {
    this.timeout(300_000);
    const extension = join(folder, 'unpacked/extension');
    const args = ['test/editor/run.mjs', '--extension', extension];
    // Its tests are counted here as one, not among those of the editor.
    const env = { ...process.env, PINCITE_COUNTS: '' };
    const only = ['--grep', 'the extension in the editor'];
    const { code, output } = await run(process.execPath, [...args, ...only], { cwd: repo, env });
    assert.equal(code, 0, output);
    assert.match(output, /editor: [1-9]\d* passed, 0 failed/);
  });

  it('is of the version that package.json says', () => {
    const manifest = files.get('extension.vsixmanifest').toString('utf8');
    const { version } = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'));
    assert.ok(manifest.includes(`Version="${version}"`), 'the manifest says another version');
  });
});

/** Starts a language server, initializes it, shuts it down, and gives its answer and exit code. */
function initialize(server, cwd) {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    let errors = '';
    let result;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the server did not answer: ${errors}`));
    }, 30_000);
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const head = received.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(
          /Content-Length: (\d+)/i.exec(received.toString('ascii', 0, head))?.[1],
        );
        if (received.length < head + 4 + length) return;
        const message = JSON.parse(received.toString('utf8', head + 4, head + 4 + length));
        received = received.subarray(head + 4 + length);
        if (message.id === 1 && !message.method) {
          result = message.result;
          send({ method: 'initialized', params: {} });
          send({ id: 2, method: 'shutdown' });
        } else if (message.id === 2 && !message.method) {
          send({ method: 'exit' });
        }
      }
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ result, code, errors });
    });
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    send({ id: 1, method: 'initialize', params });
  });
}
