import { plain } from './caption/pieces';
import type { Kit } from './kit';
import { placeholders } from './placeholders';
import type { Source } from './source';
import { templates } from './templates.data';

/** What a kit makes by itself, or takes from the case file for the caption too. */
const made = new Set([
  'title',
  'caption',
  'signature',
  'judge-notes',
  'cite',
  'court',
  'number',
  'action',
  'capacity',
  'party-capitals',
  'opponent-capitals',
]);

/** The names of the values that a person may give. */
export const settable: readonly string[] = placeholders
  .map(({ name }) => name)
  .filter((name) => !made.has(name));

/**
 * Those of them that the templates of a kit use, hearing and signature included.
 *
 * @param own a firm's templates, by key
 */
export function settableFields(kit: Kit, own: Templates = {}): readonly string[] {
  const texts = kit.files.map(({ title, template }) => `${title}\n${textOf(template, own)}`);
  const text = texts.join('\n');
  const hearing = kit.files.some((file) => file.hearing === true);
  const re = kit.files.some((file) => file.re === true);
  const signed = text.includes('{{signature}}');
  return settable.filter(
    (name) =>
      new RegExp(`\\{\\{[#^]?${name}(?:-capitals)?\\}\\}`).test(text) ||
      (hearing && /^(?:hearing-date|hearing-time|courtroom)$/.test(name)) ||
      (re && name === 're') ||
      (signed && /^(?:date|counsel|party)$/.test(name)) ||
      (text.includes('{{capacity}}') && name === 'party'),
  );
}

/** Whether the templates of a kit print a log of calls and e-mails. */
export function takesLog({ files }: Kit, own: Templates = {}): boolean {
  return files.some(({ template }) => textOf(template, own).includes('{{#log}}'));
}

type Templates = Readonly<Record<string, string>>;

function textOf(template: string, own: Templates): string {
  return own[template] ?? templates[template] ?? '';
}

/** What the case gives for each placeholder; those it does not say are left out. */
export function valuesOf(source: Source): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    placeholders.flatMap(({ name, value }) => {
      const text = value?.(source);
      return text && plain(text) !== '' ? [[name, plain(text)]] : [];
    }),
  );
}
