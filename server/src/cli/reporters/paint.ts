import type { Severity } from '../../core/checks/define';

export type Style = 'bold' | 'dim' | Severity;

/** Puts a text in a style, or leaves it plain where there is no color. */
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  error: '31',
  warning: '33',
  information: '34',
  hint: '36',
};

export const plain: Paint = (_, text) => text;

export const colored: Paint = (style, text) =>
  text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;

/**
 * Color as `--color` says; with `auto` where the output is a screen that has some, unless the
 * environment asks for none (`NO_COLOR`, not empty) or `FORCE_COLOR` for it.
 */
export function paintFor(
  choice: string | undefined,
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  if (choice === 'always') return colored;
  if (choice === 'never' || env['NO_COLOR']) return plain;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced === '0' ? plain : colored;
  return isTerminal && env['TERM'] !== 'dumb' ? colored : plain;
}
