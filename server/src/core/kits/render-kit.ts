import type { CaseFile } from '../case/case-file';
import type { StandingOrder } from '../court/judges/model';
import type { Range } from '../text/range';
import { findBlanks } from './blanks';
import { captionText } from './caption/caption-text';
import type { Kit, KitFile } from './kit';
import { signatureBlock } from './signature';
import type { KitValues, LogRow } from './source';
import { fillTemplate } from './template';
import { templates } from './templates.data';
import { viewOf } from './view';

export interface KitRequest {
  readonly caseFile: CaseFile;
  readonly standingOrders?: readonly StandingOrder[];
  /** By placeholder: what the person gave. */
  readonly values?: KitValues;
  /** The calls and e-mails of the efforts to confer. */
  readonly log?: readonly LogRow[];
  /** Templates that stand in place of ours, by key: a firm's own. */
  readonly templates?: Readonly<Record<string, string>>;
}

/** A filing of a kit as text, with the places a person has to fill. */
export interface RenderedFile {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly blanks: readonly Range[];
}

/**
 * Writes the filings of a kit for a case. Whatever the case file leaves out is a marked blank;
 * a case file with next to nothing in it gives a draft all the same.
 */
export function renderKit(kit: Kit, request: KitRequest): RenderedFile[] {
  const values = Object.fromEntries(
    Object.entries(request.values ?? {}).filter(([name, value]) => !(isFlag(name) && isNo(value))),
  );
  return kit.files
    .filter(({ when }) => when === undefined || (values[when] ?? '') !== '')
    .map((file) => renderKitFile(kit, file, { ...request, values }));
}

/** Values that are asked for as yes or no. */
function isFlag(name: string): boolean {
  return name === 'stipulation';
}

function isNo(value: string | undefined): boolean {
  return /^\s*(?:no|none|false|0)?\s*$/i.test(value ?? '');
}

function renderKitFile(kit: Kit, file: KitFile, request: KitRequest): RenderedFile {
  const { caseFile, standingOrders = [], values = {}, log = [] } = request;
  const view = viewOf({ caseFile, standingOrders, values }, log);
  const title = fillTemplate(file.title, view).toUpperCase();
  const template = request.templates?.[file.template] ?? templates[file.template] ?? '';
  const body = fillTemplate(template, {
    ...view,
    title,
    caption: file.caption === 'none' ? '' : captionOf(file, title, request),
    signature: signatureBlock(caseFile, view),
  });
  const front = `---\ntitle: ${quoted(title)}\nkind: ${file.kind}\n${kit.files.length > 1 ? `kit: ${kit.id}\n` : ''}---\n\n`;
  const text = `${front}${body.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  return { name: file.name, title, text, blanks: findBlanks(text) };
}

function captionOf(file: KitFile, title: string, { caseFile, values = {} }: KitRequest): string {
  const party = values['party'];
  return captionText(caseFile, {
    title,
    kind: file.caption === 'order' ? 'order' : 'party',
    ...(party ? { filedFor: party } : {}),
    ...(file.re ? { re: values['re'] ?? '[ENTRY NUMBER]' } : {}),
    ...(file.hearing
      ? {
          hearing: {
            ...(values['hearing-date'] ? { date: values['hearing-date'] } : {}),
            ...(values['hearing-time'] ? { time: values['hearing-time'] } : {}),
            ...(values['courtroom'] ? { courtroom: values['courtroom'] } : {}),
          },
        }
      : {}),
  }).text.trim();
}

function quoted(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
