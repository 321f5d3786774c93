import type { CaptionWords } from '../../../server/src/protocol/caption';

/** What a keybinding or another extension may give along with a caption command. */
export type GivenCaption = CaptionWords & { readonly court?: string };

/**
 * The words given along with the command; undefined where it gives none. What is not text is left
 * out.
 */
export function givenCaption(given: unknown): GivenCaption | undefined {
  if (!isRecord(given) || typeof given['title'] !== 'string') return undefined;
  const { hearing } = given;
  return {
    title: given['title'],
    ...(isRecord(hearing) && {
      hearing: {
        ...text(hearing, 'date'),
        ...text(hearing, 'time'),
        ...text(hearing, 'courtroom'),
      },
    }),
    ...text(given, 're'),
    ...text(given, 'court'),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text<Key extends string>(
  from: Record<string, unknown>,
  key: Key,
): { [K in Key]?: string } {
  const value = from[key];
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
