import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { describe } from './handlers/define';
import { startServer } from './server';

// An editor that starts us without a word talks over the channel it forked us with.
const transports = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
if (!process.argv.some((argument) => transports.test(argument))) process.argv.push('--node-ipc');

const connection = createConnection(ProposedFeatures.all);

// Drafts are never lost to a slip of ours: what nobody caught is logged, and the server goes on.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    const { code } = (error ?? {}) as { code?: string };
    // With nobody at the other end there is nothing to go on for.
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') process.exit(1);
    connection.console.error(`${event}: ${describe(error)}`);
  });
}

startServer(connection);
