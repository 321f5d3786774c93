import { settableFields, takesLog, valuesOf } from '../../core/kits/fields';
import { placeholders } from '../../core/kits/placeholders';
import { kits as all, kitsFor } from '../../core/kits/table';
import { type KitInfo, type KitsParams, kits as method } from '../../protocol/kits';
import { pathOf } from '../uris';
import { defineHandler } from './define';

export const kits = defineHandler<KitsParams, KitInfo[] | null>({
  method,
  empty: null,
  async answer(session, { uri }) {
    const path = pathOf(uri);
    const context = path === undefined ? undefined : (await session.cases.of(path))?.context;
    const caseFile = context?.caseFile;
    if (!caseFile) return null;
    const fitting = kitsFor(caseFile.court);
    const known = valuesOf({ caseFile, standingOrders: context.standingOrders ?? [], values: {} });
    return all.map((kit) => {
      const used = settableFields(kit);
      return {
        id: kit.id,
        title: kit.title,
        summary: kit.summary,
        fits: fitting.includes(kit),
        files: kit.files.map(({ name }) => name),
        log: takesLog(kit),
        fields: placeholders
          .filter(({ name }) => used.includes(name))
          .map(({ name, help }) => {
            const value = known[name];
            return { name, help, ...(value ? { value } : {}) };
          }),
      };
    });
  },
});
