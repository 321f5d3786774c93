import type { RenderedCaption } from './pieces';

/**
 * A caption as a snippet of the language server protocol: each blank is a placeholder in turn, the
 * end of the title the last stop.
 */
export function captionSnippet({ text, titleRange, blanks }: RenderedCaption): string {
  let snippet = '';
  let at = 0;
  const until = (offset: number) => {
    snippet += escaped(text.slice(at, offset));
    at = offset;
  };
  const stops = blanks.map((range, i) => ({ ...range, stop: i + 1 }));
  const ends = { start: titleRange.end, end: titleRange.end, stop: 0 };
  for (const { start, end, stop } of [...stops, ends].sort(
    (a, b) => a.end - b.end || b.stop - a.stop,
  )) {
    until(start);
    if (stop === 0) snippet += '$0';
    else snippet += `\${${stop}:${escaped(text.slice(start, end))}}`;
    at = end;
  }
  until(text.length);
  return snippet;
}

/** Snippet syntax, section B.2 of the protocol: `$`, `}` and `\` are escaped with a backslash. */
function escaped(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
