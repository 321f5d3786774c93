import { readTextStream } from '../host/read-text';
import { outputOf } from './output';
import { runCli } from './run';

void runCli(process.argv.slice(2), {
  folder: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  readStdin: () => readTextStream(process.stdin),
}).then((code) => {
  process.exitCode = code;
});
