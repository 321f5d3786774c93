// Sets up a fresh clone: Node's version, then the packages of package-lock.json.
// Runs before anything is installed, so it may use Node's built-ins only.
// Quick when there is nothing to do: two small reads and one hash.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOWEST_NODE = 20;
const repo = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(repo, 'node_modules');
const stamp = join(modules, '.pincite-setup');

checkNode();
if (readIfThere(stamp) !== fingerprint()) {
  if (!upToDate()) install();
  // Taken anew: the install may have written a lock file.
  writeFileSync(stamp, fingerprint());
}

/** Ends the process with a plain word where this Node is too old to run the project. */
function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= LOWEST_NODE) return;
  fail(
    `Pincite needs Node ${LOWEST_NODE} or newer; this is Node ${process.versions.node}.`,
    'Install a current Node from https://nodejs.org and run the command again.',
  );
}

/**
 * What the installed packages depend on: the lock file where there is one, else package.json,
 * and the major version of Node that native parts are made for.
 */
function fingerprint() {
  const lock = join(repo, 'package-lock.json');
  const source = existsSync(lock) ? lock : join(repo, 'package.json');
  const hash = createHash('sha256').update(readFileSync(source));
  return hash.update(process.versions.node.split('.')[0] ?? '').digest('hex');
}

/**
 * Whether node_modules already holds what the lock file asks for, as after a `git pull` that
 * changed nothing or an `npm install NAME`. npm leaves its own list of what it installed, as the
 * last thing it does, so a list that agrees also means a whole install.
 */
function upToDate() {
  const wanted = lockedVersions(join(repo, 'package-lock.json'));
  const present = lockedVersions(join(modules, '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, pack]) => path === '' || pack.optional || present[path]?.version === pack.version,
  );
}

function lockedVersions(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Runs `npm ci`, or `npm install` without a lock file. A lock file written where a registry had
 * not every system's optional packages is refused by `npm ci` as incomplete; `npm install` takes
 * the same versions from it and adds what this system needs.
 */
function install() {
  const locked = existsSync(join(repo, 'package-lock.json'));
  console.log('Pincite: installing its packages, once …');
  let result = npm(locked ? ['ci'] : ['install']);
  if (locked && result.status !== 0 && /\bEUSAGE\b/.test(result.stderr ?? '')) {
    result = npm(['install', '--no-save']);
  }
  if (result.error || result.status !== 0) {
    fail(
      result.error?.message ?? result.stderr.trim(),
      'Pincite: npm could not install the packages; its own words are above.',
      'Is there a network connection, and does “npm ping” answer? Then run the command again.',
    );
  }
  mkdirSync(modules, { recursive: true });
}

/** The npm that runs this script where npm runs it, else the one on the PATH. */
function npm(args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: repo, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' };
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...all], options);
  }
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', all, { ...options, shell: windows });
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
