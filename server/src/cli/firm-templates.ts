import { stat } from 'node:fs/promises';
import { firmTemplates } from '../core/kits/firm-templates';
import { readTextFile } from '../host/read-text';
import { absolute, withSlashes } from './paths';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { walk } from './walk';

/**
 * Reads a firm's template folder. What is wrong with a template is written out with its place,
 * and `wrong` comes back: a half-right template must not make a paper.
 */
export async function readFirmTemplates(
  terminal: Terminal,
  given: string,
): Promise<Readonly<Record<string, string>> | 'wrong'> {
  const folder = absolute(terminal.folder, given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new UsageError(`--templates: there is no folder “${withSlashes(given)}”.`);
  }
  const texts: Record<string, string> = {};
  for await (const one of walk(folder, new Set())) {
    if (one.kind !== 'file' || !one.path.endsWith('.mustache')) continue;
    const content = await readTextFile(one.path);
    if (content.kind === 'text') texts[one.path.slice(folder.length + 1)] = content.text;
  }
  const { templates, problems } = firmTemplates(texts);
  for (const { file, problem } of problems) {
    const before = (texts[file] ?? '').slice(0, problem.range.start).split(/\r\n|[\r\n]/);
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    terminal.err.write(`${withSlashes(given)}/${file}:${place}: ${problem.message}\n`);
  }
  return problems.length > 0 ? 'wrong' : templates;
}
