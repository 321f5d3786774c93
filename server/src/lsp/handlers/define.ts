import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver/node';
import type { Session } from '../session';

/** One request of the protocol: what it answers, and what the server says it can do with it. */
export interface Handler {
  readonly capabilities?: Partial<ServerCapabilities>;
  register(session: Session): void;
}

interface Definition<P, R> {
  readonly method: string;
  readonly capabilities?: Partial<ServerCapabilities>;
  /** What is answered where `answer` fails. */
  readonly empty: R;
  answer(session: Session, params: P, token: CancellationToken): Promise<R> | R;
}

/**
 * A handler whose errors are caught here, once: logged, and answered with nothing. A request that
 * was cancelled meanwhile is answered as such.
 */
export function defineHandler<P, R>(definition: Definition<P, R>): Handler {
  const { method, empty, answer, capabilities } = definition;
  return {
    ...(capabilities ? { capabilities } : {}),
    register(session) {
      const handle = async (params: P, token: CancellationToken): Promise<unknown> => {
        if (token.isCancellationRequested) return cancelled();
        try {
          const result = await answer(session, params, token);
          return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
          session.connection.console.error(`${method}: ${describe(error)}`);
          return empty;
        }
      };
      session.connection.onRequest(method, handle);
    },
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
