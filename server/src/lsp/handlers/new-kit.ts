import { kitLog } from '../../core/kits/call-log';
import { firmTemplates } from '../../core/kits/firm-templates';
import { renderKit } from '../../core/kits/render-kit';
import { kits } from '../../core/kits/table';
import type { Files } from '../../core/ports';
import { newKit as method, type NewKitParams, type NewKitResult } from '../../protocol/kits';
import { pathOf } from '../uris';
import { defineHandler } from './define';

export const newKit = defineHandler<NewKitParams, NewKitResult | null>({
  method,
  empty: null,
  async answer(session, { uri, kit: id, values, log, templates: folder }) {
    const path = pathOf(uri);
    const kit = kits.find((one) => one.id === id);
    const context = path === undefined ? undefined : (await session.cases.of(path))?.context;
    if (!kit || !context?.caseFile) return null;
    const given = log === true ? context.calls : log;
    const calls = given ? kitLog(given) : { rows: [] };
    if (calls.problem) return { files: [], problems: [`The log: ${calls.problem}`] };
    const own = folder ? pathOf(folder) : undefined;
    const read = own ? firmTemplates(await templatesIn(session.files, own)) : undefined;
    if (read && read.problems.length > 0) {
      return {
        files: [],
        problems: read.problems.map(({ file, problem }) => `${file}: ${problem.message}`),
      };
    }
    const files = renderKit(kit, {
      caseFile: context.caseFile,
      log: calls.rows,
      ...(values ? { values } : {}),
      ...(context.standingOrders ? { standingOrders: context.standingOrders } : {}),
      ...(read ? { templates: read.templates } : {}),
    });
    return {
      files: files.map(({ name, text, blanks }) => ({
        name,
        text,
        blanks: blanks.length,
        ...(blanks[0] ? { firstBlank: blanks[0] } : {}),
      })),
      problems: [],
    };
  },
});

/** `KIND/NAME.mustache` below a folder, by that path. */
async function templatesIn(files: Files, folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const kind of await files.list(folder)) {
    if (kind.kind !== 'folder') continue;
    for (const { kind: what, name } of await files.list(`${folder}/${kind.name}`)) {
      if (what !== 'file' || !name.endsWith('.mustache')) continue;
      const content = await files.read(`${folder}/${kind.name}/${name}`);
      if (content.kind === 'text') texts[`${kind.name}/${name}`] = content.text;
    }
  }
  return texts;
}
