/** Joins a folder and a relative path; `.` and `..` are resolved, nothing is read. */
export function join(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The folder that holds a path; `''` stands for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export interface PathPattern {
  /** The pattern has no wildcard: it names one file. */
  readonly literal: boolean;
  /** How deep below the folder a match may lie; 1 is the folder itself. */
  readonly depth: number;
  matches(path: string): boolean;
}

/** A glob of `*`, `?` and `**` over paths with `/`, relative to the case folder. */
export function matcher(pattern: string): PathPattern {
  const normal = pattern.replace(/\\/g, '/').replace(/^\.\//, '');
  const source = normal
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
    })
    .join('');
  const expression = new RegExp(`^${source}$`, 'i');
  return {
    literal: !/[*?]/.test(normal),
    depth: normal.includes('**') ? 8 : normal.split('/').length,
    matches: (path) => expression.test(path),
  };
}
