import { longDate } from '../calendar-day';
import type { DocketEntry } from '../model';
import type { FieldChange } from './compare-entry';
import type { ImportPlan } from './plan-import';

/** One file that was imported, and what it did to `docket.yaml`. */
export interface ImportedFile {
  readonly file: string;
  /** Which reader read it, `pacer-html`. */
  readonly label: string;
  readonly plan: ImportPlan;
}

export interface ImportOutcome {
  readonly changes: boolean;
  readonly written: boolean;
}

/** What an import did or would do, for people: new, changed, gone, and where the sources differ. */
export function importReport(
  target: string,
  files: readonly ImportedFile[],
  { changes, written }: ImportOutcome,
): string {
  const end = written
    ? `Written to ${target}.`
    : changes
      ? `Nothing written to ${target} (--dry-run).`
      : `${target} stays as it is.`;
  return `${[...importLines(target, files), end].join('\n')}\n`;
}

/** A line for each thing that is new, changed or gone, file by file. */
export function importLines(target: string, files: readonly ImportedFile[]): string[] {
  const lines: string[] = [];
  for (const { file, plan } of files) {
    const { added, changed, missing, disagreements, otherCases, same } = plan;
    lines.push(`${file}: ${sums(plan)}`);
    for (const entry of added.slice(0, most)) lines.push(`  new      ${brief(entry)}`);
    if (added.length > most) lines.push(`  …        and ${added.length - most} more`);
    for (const { entry, changes: fields } of changed.slice(0, most)) {
      lines.push(`  changed  ${named(entry)}: ${[...new Set(fields.map(fieldWord))].join('; ')}`);
    }
    if (changed.length > most) lines.push(`  …        and ${changed.length - most} more`);
    for (const entry of missing.slice(0, most)) {
      lines.push(`  gone     ${brief(entry)} (kept in ${target})`);
    }
    if (missing.length > most) lines.push(`  …        and ${missing.length - most} more`);
    for (const { entry, field, kept, other } of disagreements.slice(0, most)) {
      lines.push(`  differs  ${named(entry)}: ${field} stays ${clip(kept)}, here ${clip(other)}`);
    }
    if (disagreements.length > most) {
      lines.push(`  …        and ${disagreements.length - most} more`);
    }
    if (otherCases > 0) lines.push(`  ${count(otherCases, 'entry')} of other cases left out`);
    if (added.length + changed.length === 0 && same > 0) lines.push('  Nothing is new.');
  }
  return lines;
}

/** The same for programs. */
export function importJson(
  target: string,
  files: readonly ImportedFile[],
  outcome: ImportOutcome,
): string {
  const result = {
    into: target,
    ...outcome,
    files: files.map(({ file, label, plan }) => ({
      file,
      kind: label,
      same: plan.same,
      otherCases: plan.otherCases,
      added: plan.added.map(short),
      changed: plan.changed.map(({ entry, changes }) => ({ ...short(entry), changes })),
      missing: plan.missing.map(short),
      disagreements: plan.disagreements.map(({ entry, field, kept, other }) => ({
        ...short(entry),
        field,
        kept,
        other,
      })),
    })),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

/** Lines of one kind; a first import would else print the whole docket. */
const most = 40;

function sums({ added, changed, same, missing }: ImportPlan): string {
  return [
    `${added.length} new`,
    `${changed.length} changed`,
    `${same} as they were`,
    ...(missing.length > 0 ? [`${missing.length} gone from the source`] : []),
  ].join(', ');
}

function short({ number, filed, text }: DocketEntry): object {
  return { number, filed: filed ?? null, text };
}

function named({ number, filed, entered }: DocketEntry): string {
  if (number !== null) return `entry ${number}`;
  const day = filed ?? entered;
  return day ? `note of ${longDate(day)}` : 'note';
}

function brief(entry: DocketEntry): string {
  const day = entry.filed ?? entry.entered ?? 'no date';
  return `${entry.number ?? '–'}  ${day}  ${clip(entry.text)}`;
}

function fieldWord({ field, was, is }: FieldChange): string {
  if (field === 'attachments') return 'attachments';
  if (field === 'text') return was === undefined ? 'text filled in' : 'text';
  return was === undefined ? `${field} ${clip(is)}` : `${field} ${clip(was)} → ${clip(is)}`;
}

/** On one line, without control characters: docket text is not to be trusted by a terminal. */
function clip(text: string): string {
  const plain = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word.replace(/y$/, 'ie')}s`;
}
