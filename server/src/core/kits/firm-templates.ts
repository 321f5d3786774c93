import type { Problem } from '../text/problem';
import { kits } from './table';
import { templateProblems } from './template';

export interface FirmTemplates {
  /** By key, as `renderKit` takes them. */
  readonly templates: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
}

/**
 * A firm's own templates, held to the same rules as ours: `unilateral-letter/motion.mustache`
 * stands in place of our file of that name. One that stands for none of ours, or is wrong in
 * itself, is a problem and is left out. Nothing in a template is ever run.
 *
 * @param texts by path relative to the firm's folder, with `/`
 */
export function firmTemplates(texts: Readonly<Record<string, string>>): FirmTemplates {
  const known = kits.flatMap(({ files }) => files.map(({ template }) => template));
  const templates: Record<string, string> = {};
  const problems: { file: string; problem: Problem }[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const key = file.replace(/\.mustache$/, '');
    const found = templateProblems(text);
    if (!known.includes(key)) {
      const near = known.filter((one) => one.split('/')[0] === key.split('/')[0]);
      const names = near.length > 0 ? near : kits.map(({ id }) => `${id}/…`);
      problems.push({
        file,
        problem: {
          code: 'template/unknown-file',
          range: { start: 0, end: 0 },
          message: `No kit has this template. There are: ${names.join(', ')}.`,
        },
      });
    }
    problems.push(...found.map((problem) => ({ file, problem })));
    if (known.includes(key) && found.length === 0) templates[key] = text;
  }
  return { templates, problems };
}
