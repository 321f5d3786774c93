import { isAbsolute, relative, resolve, sep } from 'node:path';

export { folderOf } from '../core/case/paths';

/** A path as the operating system writes it, with `/` between its parts. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** The absolute path of a path given on the command line, with `/`. */
export function absolute(folder: string, path: string): string {
  return withSlashes(resolve(folder, path));
}

/**
 * How an output names a file that the user did not name: relative to the working folder, or
 * absolute where the path that led to it (`like`) was given so.
 */
export function shownPath(folder: string, path: string, like: string): string {
  if (isAbsolute(like)) return path;
  return withSlashes(relative(folder, path)) || '.';
}
