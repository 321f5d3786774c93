import { readTextStream } from '../host/read-text';
import { runCli } from './run';
import type { Output } from './terminal';

process.exitCode = await runCli(process.argv.slice(2), {
  folder: process.cwd().replaceAll('\\', '/'),
  env: process.env,
  out: output(process.stdout),
  err: output(process.stderr),
  readStdin: () => readTextStream(process.stdin),
});

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
