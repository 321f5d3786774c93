import { nameOf } from '../../core/case/paths';
import { settableFields, takesLog, valuesOf } from '../../core/kits/fields';
import { placeholders } from '../../core/kits/placeholders';
import type { Source } from '../../core/kits/source';
import { kits as all, kitsFor } from '../../core/kits/table';
import { filersToChoose, opponentsToChoose } from '../../core/kits/who-files';
import { type KitField, type KitInfo, type KitsParams, kits as method } from '../../protocol/kits';
import { pathOf } from '../uris';
import { defineHandler } from './define';

export const kits = defineHandler<KitsParams, KitInfo[] | null>({
  method,
  empty: null,
  async answer(session, { uri, values = {} }) {
    const path = pathOf(uri);
    const context = path === undefined ? undefined : (await session.cases.of(path))?.context;
    const caseFile = context?.caseFile;
    if (!caseFile) return null;
    const own = (await session.templates.read())?.templates;
    const fitting = kitsFor(caseFile.court);
    const source = { caseFile, standingOrders: context.standingOrders ?? [], values };
    const known = valuesOf(source);
    const log = context.calls && nameOf(context.callFiles[0] ?? '');
    return all.map((kit) => {
      const used = settableFields(kit, own);
      return {
        id: kit.id,
        title: kit.title,
        summary: kit.summary,
        fits: fitting.includes(kit),
        files: kit.files.map(({ name }) => name),
        log: takesLog(kit, own),
        ...(log && takesLog(kit, own) ? { caseLog: log } : {}),
        fields: placeholders
          .filter(({ name }) => used.includes(name))
          .map(({ name, help }) => {
            const value = known[name];
            return { name, help, ...(value ? { value } : {}), ...choicesOf(name, source) };
          }),
      };
    });
  },
});

function choicesOf(name: string, source: Source): Pick<KitField, 'choices'> {
  const find = { party: filersToChoose, opponent: opponentsToChoose }[name];
  const choices = find?.(source) ?? [];
  if (choices.length === 0) return {};
  return {
    choices: choices.map(({ name: party, role }) => ({ name: party, ...(role ? { role } : {}) })),
  };
}
