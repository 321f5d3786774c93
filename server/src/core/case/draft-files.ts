import { caseFileNames } from './find-case-file';
import type { CaseContext } from './load-case';
import { join, matcher, nameOf } from './paths';

const filingName = /\.(?:filing\.md|filing|brief|pleading)$/i;
const textName = /\.(?:md|markdown|txt)$/i;
const aboutName = /^(?:readme|changelog|licen[cs]e)(?:[.-]|$)/i;
const docketName = /^docket\.[^.]+$/i;

/**
 * Whether a file met in a walk is a filing: by its own ending anywhere; inside a case folder any
 * Markdown or plain text too, but for what is about the folder, is a source of its docket, or
 * lies in its record (papers that are filed already, of either side).
 */
export function isDraft(path: string, context: CaseContext | undefined): boolean {
  const name = nameOf(path);
  if (filingName.test(name)) return true;
  if (!context || !textName.test(name)) return false;
  return !aboutName.test(name) && !isCaseSource(path, context) && !isRecord(path, context);
}

/** Whether a file may be a filing where no name says so and no case folder either: any text. */
export function isPlainText(path: string): boolean {
  const name = nameOf(path);
  return textName.test(name) && !aboutName.test(name);
}

/** Whether a name says by itself that the file is a filing: `motion.filing.md`, `reply.brief`. */
export function isFilingName(path: string): boolean {
  return filingName.test(nameOf(path));
}

/** Whether a name is one that a draft may have, by its own ending or as any prose. */
export function isTextName(path: string): boolean {
  return isFilingName(path) || textName.test(nameOf(path));
}

/** Whether a path is that of a case file, by its name. */
export function isCaseFileName(path: string): boolean {
  return (caseFileNames as readonly string[]).includes(nameOf(path));
}

/** Whether a path is the case's case file or a source of its docket, or of a related one. */
export function isCaseSource(path: string, context: CaseContext): boolean {
  if (context.files.includes(path)) return true;
  const name = nameOf(path);
  if (isCaseFileName(name) || docketName.test(name)) return true;
  const related = context.caseFile?.related.flatMap(({ docket }) => docket) ?? [];
  const inside = path.slice(context.folder.length + 1);
  return related.some((pattern) => matcher(pattern).matches(inside));
}

function isRecord(path: string, context: CaseContext): boolean {
  const record = join(context.folder, context.caseFile?.record ?? 'record');
  return record !== context.folder && path.startsWith(`${record}/`);
}
