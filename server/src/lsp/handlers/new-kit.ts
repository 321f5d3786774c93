import { kitLog } from '../../core/kits/call-log';
import { type LoadedTemplates, loadTemplates } from '../../core/kits/load-templates';
import { renderKit } from '../../core/kits/render-kit';
import { kits } from '../../core/kits/table';
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
    const own = folder === undefined ? undefined : pathOf(folder);
    const read = own ? await loadTemplates(session.files, own) : await session.templates.read();
    const wrong = read && templateProblems(read, own ?? session.templates.folder ?? '');
    if (wrong && wrong.length > 0) return { files: [], problems: wrong };
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

/** Why the firm's templates make no paper, in sentences. */
function templateProblems({ files }: LoadedTemplates, folder: string): string[] {
  if (files.length === 0) return [`There is no template in “${folder}”.`];
  return files.flatMap(({ name, problems }) => problems.map((one) => `${name}: ${one.message}`));
}
