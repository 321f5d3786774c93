import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../host/atomic-write';
import { decodeText } from '../host/decode-text';
import { describeFileError } from '../host/read-text';
import { UsageError } from './usage-error';

/** A file to be written again, as it was when it was read. */
export interface OldFile {
  /** Undefined where there is no such file yet. */
  readonly text: string | undefined;
  readonly bytes: Buffer | undefined;
}

const byteOrderMark = '\ufeff';

/**
 * Reads a file that is going to be written again. Throws a `UsageError`, with `name` before it,
 * where it cannot be read or would not be the same file in UTF-8.
 */
export async function readForRewriting(path: string, name: string): Promise<OldFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { text: undefined, bytes: undefined };
    }
    throw new UsageError(`${name}: ${describeFileError(error)}`);
  }
  const content = decodeText(bytes);
  if (content.kind === 'unreadable') throw new UsageError(`${name}: ${content.why}`);
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    throw new UsageError(`${name}: Save this file as UTF-8 first; it is UTF-16.`);
  }
  return { text: content.kind === 'text' ? content.text : '', bytes };
}

/**
 * Writes the file whole or not at all, its byte order mark kept. Throws a `UsageError` that says
 * why where it cannot, or where the file is another by now (`again` is what to do then).
 */
export async function rewrite(
  path: string,
  name: string,
  text: string,
  old: OldFile,
  again: string,
): Promise<void> {
  const mark = old.bytes?.[0] === 0xef ? byteOrderMark : '';
  const unchanged = async () => {
    const now = await readFile(path).catch(() => undefined);
    return now === undefined ? old.bytes === undefined : (old.bytes?.equals(now) ?? false);
  };
  try {
    if (await writeAtomically(path, mark + text, unchanged)) return;
  } catch (error) {
    throw new UsageError(`${name}: ${describeWriteError(error)} Nothing was changed.`);
  }
  throw new UsageError(`${name}: The file was changed meanwhile. ${again}`);
}

function describeWriteError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return 'You have no permission to write here.';
  }
  if (code === 'ENOENT') return 'There is no such folder.';
  if (code === 'ENOSPC') return 'The disk is full.';
  return describeFileError(error);
}
