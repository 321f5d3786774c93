import type { Files } from '../ports';
import type { Problem } from '../text/problem';
import { firmTemplates } from './firm-templates';

/** A template of a firm's folder as read. */
export interface LoadedTemplate {
  readonly path: string;
  /** Relative to the folder: `unilateral-letter/motion.mustache`. */
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface LoadedTemplates {
  /** Those without a problem, by key, as `renderKit` takes them. */
  readonly templates: Readonly<Record<string, string>>;
  readonly files: readonly LoadedTemplate[];
}

const ending = '.mustache';

/** Reads a firm's folder of templates, `KIND/NAME.mustache`. One that cannot be read is a problem. */
export async function loadTemplates(files: Files, folder: string): Promise<LoadedTemplates> {
  const texts: Record<string, string> = {};
  const unread: Record<string, string> = {};
  for (const name of await namesIn(files, folder)) {
    const content = await files.read(`${folder}/${name}`);
    if (content.kind === 'text') texts[name] = content.text;
    if (content.kind === 'unreadable') unread[name] = content.why;
  }
  const { templates, problems } = firmTemplates(texts);
  const loaded = (name: string, text: string, found: readonly Problem[]): LoadedTemplate => ({
    ...{ path: `${folder}/${name}`, name, text },
    problems: found,
  });
  const start = { start: 0, end: 0 };
  return {
    templates,
    files: [
      ...Object.entries(texts).map(([name, text]) => {
        const own = problems.filter(({ file }) => file === name);
        return loaded(
          name,
          text,
          own.map(({ problem }) => problem),
        );
      }),
      ...Object.entries(unread).map(([name, message]) =>
        loaded(name, '', [{ code: 'template/unreadable', range: start, message }]),
      ),
    ],
  };
}

/** Templates at the top of the folder, where none belongs, and in the folders in it. */
async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { kind, name } of await files.list(folder)) {
    if (kind === 'file') names.push(name);
    else {
      const inner = await files.list(`${folder}/${name}`);
      names.push(...inner.filter((one) => one.kind === 'file').map((one) => `${name}/${one.name}`));
    }
  }
  return names.filter((name) => name.endsWith(ending)).sort();
}
