import type { TextDocument } from 'vscode';

const caseFiles = '**/case.{yaml,yml,json}';
const docketFiles = '**/docket.{yaml,yml,json,html,htm,xml,csv,tsv,txt,eml}';

/**
 * The documents that the server is told of. Markdown and plain text go along whole: the server
 * knows which of them lie in a case folder and is silent about the rest.
 */
export const documentSelector = [
  { language: 'filing', scheme: 'file' },
  { language: 'filing', scheme: 'untitled' },
  { language: 'markdown', scheme: 'file' },
  { language: 'plaintext', scheme: 'file' },
  { scheme: 'file', pattern: caseFiles },
  { scheme: 'file', pattern: docketFiles },
  { scheme: 'file', pattern: '**/standing-orders.yaml' },
  { scheme: 'file', pattern: '**/courts/*.{yaml,yml,json}' },
  { scheme: 'file', pattern: '**/*.mustache' },
];

/** Files whose change on disk the server is told of, opened or not. */
export const watchedFiles = [caseFiles, docketFiles];

/** Whether a document may be a filing: one of ours, or prose that may lie in a case folder. */
export function mayBeFiling({ languageId, uri }: TextDocument): boolean {
  if (languageId === 'filing') return uri.scheme === 'file' || uri.scheme === 'untitled';
  return uri.scheme === 'file' && (languageId === 'markdown' || languageId === 'plaintext');
}

/** Whether a document is one of the files that describe a case. */
export function isCaseData({ uri }: TextDocument): boolean {
  return uri.scheme === 'file' && /\/(?:case|docket)\.[a-z]+$/i.test(uri.path);
}
