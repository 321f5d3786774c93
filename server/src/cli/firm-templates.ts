import { stat } from 'node:fs/promises';
import { loadTemplates } from '../core/kits/load-templates';
import { diskFiles } from '../host/disk-files';
import { absolute, withSlashes } from './paths';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

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
  const { templates, files } = await loadTemplates(diskFiles(), withSlashes(folder));
  let isWrong = false;
  for (const { name, text, problems } of files) {
    for (const { range, message } of problems) {
      isWrong = true;
      const before = text.slice(0, range.start).split(/\r\n|[\r\n]/);
      const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      terminal.err.write(`${withSlashes(given)}/${name}:${place}: ${message}\n`);
    }
  }
  return isWrong ? 'wrong' : templates;
}
