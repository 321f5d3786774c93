import { URI } from 'vscode-uri';

/**
 * The path of a document, absolute with `/`, or undefined where it is no file of this machine.
 * An untitled document that was given a place (`untitled:/home/…/reply.filing.md`) has one too.
 */
export function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file' && !(parsed.scheme === 'untitled' && parsed.path.startsWith('/')))
      return undefined;
    return parsed.with({ scheme: 'file' }).fsPath.replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

/** The address of a path with `/`. */
export function fileUri(path: string): string {
  return URI.file(path).toString();
}
