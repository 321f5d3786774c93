// Child processes that never outlive us: each is a group of its own, ended with all it started.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set();
const ends = new Set();
let listening = false;
let interrupted = false;

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/**
 * Starts a program in its own process group and remembers it until it ends.
 * `command` is a program, `args` its arguments, `options` those of `child_process.spawn`.
 */
export function start(command, args, options = {}) {
  listen();
  const child = spawn(command, args, { detached: !windows, windowsHide: true, ...options });
  running.add(child);
  const forget = () => running.delete(child);
  child.once('error', forget);
  // The group may outlive its leader for a moment; ended once more, it is surely gone.
  child.once('exit', () => {
    signal(child, 'SIGKILL');
    forget();
  });
  return child;
}

/** Ends a program and all it started: asked first, after `grace` milliseconds forced. */
export async function stop(child, grace = 3000) {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), grace);
  await ended;
  clearTimeout(timer);
}

/**
 * Runs a program to its end. Gives `{ code, output }`, output being stdout and stderr together;
 * `code` is null where it could not start or ran longer than `timeout` milliseconds.
 * With `echo` its output is shown as it comes.
 */
export function run(command, args, { timeout = 600_000, echo = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const take = (to) => (chunk) => {
      output += chunk;
      if (echo) to.write(chunk);
    };
    child.stdout?.on('data', take(process.stdout));
    child.stderr?.on('data', take(process.stderr));
    const timer = setTimeout(() => {
      output += `\n(ended after ${Math.round(timeout / 1000)} s without a result)\n`;
      signal(child, 'SIGKILL');
    }, timeout);
    child.once('error', (error) => finish(null, error.message));
    child.once('close', (code) => finish(code));
    const finish = (code, more = '') => {
      clearTimeout(timer);
      resolve({ code, output: output + more });
    };
  });
}

/** npm's own program for `run`: the npm that started us where one did, else the one on the PATH. */
export function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) return run(process.execPath, [own, ...args], options);
  return run(windows ? 'npm.cmd' : 'npm', args, { shell: windows, ...options });
}

/**
 * The environment for an editor: ours, less what an editor around us put there. A VS Code
 * started from a VS Code's terminal would else open its folder in that other window.
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), ...more };
}

/**
 * Calls `end` on Ctrl-C or a request to end, before this process leaves. Gives a function that
 * takes the wish back. However many there are, all are called and waited for, five seconds long.
 */
export function onInterrupt(end) {
  listen();
  ends.add(end);
  return () => ends.delete(end);
}

/** Whether this process was asked to end and is about to. */
export function isInterrupted() {
  return interrupted;
}

/** From the first child on, an interrupt ends through `process.exit`, which ends the children. */
function listen() {
  if (listening) return;
  listening = true;
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [name, code] of Object.entries(codes)) {
    process.once(name, async () => {
      interrupted = true;
      const late = new Promise((resolve) => setTimeout(resolve, 5000));
      await Promise.race([Promise.allSettled([...ends].map((end) => end())), late]);
      process.exit(code);
    });
  }
}

function signal(child, name) {
  if (!child.pid) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}
