import { type FileHandle, open } from 'node:fs/promises';
import type { FileContent } from '../core/ports';
import { decodeText } from './decode-text';

/** Larger files are no filings and no dockets, and are not read at all. In bytes. */
export const largestFile = 50 * 1024 * 1024;

const tooLarge: FileContent = {
  kind: 'unreadable',
  why: `This file is larger than ${largestFile / 1024 / 1024} MB.`,
};

/**
 * Reads a file as text (see `decodeText` for encodings). Never rejects: a file that is not there,
 * may not be read, is too large or no text gives a sentence for the user instead.
 */
export async function readTextFile(path: string): Promise<FileContent> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stat = await handle.stat();
    if (stat.isDirectory()) return { kind: 'unreadable', why: 'This is a folder, not a file.' };
    if (stat.size > largestFile) return tooLarge;
    if (stat.isFile() && stat.size > 0) return decodeText(await handle.readFile());
    // A pipe or a device says nothing of its length.
    return await readTextStream(handle.createReadStream({ autoClose: false }));
  } catch (error) {
    return failure(error);
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

/** Reads a stream to its end as text, or to the limit. Never rejects. */
export async function readTextStream(stream: AsyncIterable<Buffer | string>): Promise<FileContent> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      size += bytes.length;
      if (size > largestFile) return tooLarge;
    }
  } catch (error) {
    return failure(error);
  }
  return decodeText(Buffer.concat(chunks));
}

/** A sentence for the code of a file system error. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return reasons[code] ?? `This file cannot be read (${code || String(error)}).`;
}

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'You have no permission to read this file.',
  EPERM: 'You have no permission to read this file.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'This is a symbolic link that leads back to itself.',
  ENAMETOOLONG: 'The name is too long for a file.',
};

function failure(error: unknown): FileContent {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return { kind: 'unreadable', why: describeFileError(error) };
}
