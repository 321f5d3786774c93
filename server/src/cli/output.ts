import type { Output } from './terminal';

/**
 * A stream of the process as output. A reader that goes away (`pincite … | head`) is no fault:
 * what is still written is dropped, and `closed` tells that nobody reads. Any other failure, a
 * full disk say, ends the process with exit code 2, as what was written is not whole.
 */
export function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === 'EPIPE' || error.code === 'EOF') return;
    process.stderr.write(`pincite: The output cannot be written (${error.code ?? error}).\n`);
    process.exit(2);
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    drained: () => (closed || !stream.writableNeedDrain ? Promise.resolve() : untilDrained(stream)),
    get closed() {
      return closed;
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

function untilDrained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'];
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
