import { printedDay } from './caption/caption-text';
import { plain } from './caption/pieces';
import { placeholders, sections } from './placeholders';
import { type LogRow, logFields, type Source } from './source';

/** The values that a template is filled with: the person's, the case's, else marked blanks. */
export function viewOf(source: Source, log: readonly LogRow[]): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  for (const { name, blank, value } of placeholders) {
    // A party may be asked for by its short name; the case file has the whole.
    const given = name === 'party' || name === 'opponent' ? undefined : source.values[name];
    const own = given !== undefined && plain(given) !== '' ? dayOr(name, given) : value?.(source);
    const words = name === 'judge-notes' ? (value?.(source) ?? '') : plain(own ?? '');
    view[name] = words === '' && blank !== '' ? `[${blank}]` : words;
  }
  const court = source.caseFile.court?.trim().toLowerCase();
  for (const { name, fields } of sections) if (!fields) view[name] = name === court;
  view['log'] = (log.length > 0 ? log : [{}, {}, {}]).map((row) =>
    Object.fromEntries(
      logFields.map((field) => [field, cell(row[field]) || `[${logBlanks[field]}]`]),
    ),
  );
  return view;
}

const logBlanks: Readonly<Record<(typeof logFields)[number], string>> = {
  when: 'DATE',
  time: 'TIME',
  how: 'CALL OR E-MAIL',
  from: 'FROM',
  to: 'TO',
  length: 'LENGTH',
  outcome: 'OUTCOME',
};

/** Words that cannot end a table's cell. */
function cell(text: string | undefined): string {
  return plain(text ?? '').replace(/\|/g, '\\|');
}

function dayOr(name: string, given: string): string {
  return /(?:^|-)date$/.test(name) ? printedDay(given) : given;
}
