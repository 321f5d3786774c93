import { folderOf } from '../../core/case/paths';
import { frontMatterValue } from '../../core/filing/filing-kind';
import { readFiling } from '../../core/filing/read-filing';
import { checklist } from '../../core/kits/checklist';
import { kits } from '../../core/kits/table';
import {
  type ChecklistParams,
  type ChecklistResult,
  kitChecklist as method,
} from '../../protocol/kits';
import { fileUri, pathOf } from '../uris';
import { defineHandler } from './define';

export const kitChecklist = defineHandler<ChecklistParams, ChecklistResult | null>({
  method,
  empty: null,
  async answer(session, { uri }) {
    const path = pathOf(uri);
    if (path === undefined) return null;
    const here = await session.files.read(path);
    if (here.kind !== 'text') return null;
    const id = frontMatterValue(readFiling(here.text.slice(0, 4000)), 'kit')?.value;
    const kit = kits.find((one) => one.id === id);
    if (!kit) return null;
    const folder = folderOf(path);
    const texts: Record<string, string | undefined> = {};
    for (const { name } of kit.files) {
      const content = await session.files.read(`${folder}/${name}`);
      if (content.kind === 'text') texts[name] = content.text;
    }
    return {
      kit: kit.id,
      title: kit.title,
      items: checklist(kit, texts).map(({ label, file, state, blanks, range }) => {
        // To the first blank, where there is one: that is what is left to do.
        const at = blanks[0]?.start ?? range?.start;
        const place = at === undefined ? undefined : placeAt(texts[file] ?? '', at);
        const length = blanks[0] ? blanks[0].end - blanks[0].start : 0;
        return {
          label,
          file,
          uri: fileUri(`${folder}/${file}`),
          state,
          blanks: blanks.length,
          ...(place ? { line: place.line } : {}),
          ...(place && length > 0
            ? { blank: { start: place.character, end: place.character + length } }
            : {}),
        };
      }),
    };
  },
});

function placeAt(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
