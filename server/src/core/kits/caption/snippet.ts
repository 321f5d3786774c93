import type { RenderedCaption } from './pieces';

/**
 * A caption as a snippet of the language server protocol. The title is the first stop, selected
 * where it is a blank; then each blank in turn, then the line below the caption.
 */
export function captionSnippet({ text, titleRange, blanks }: RenderedCaption): string {
  const others = blanks.filter(({ start }) => start !== titleRange.start);
  const isBlank = others.length < blanks.length;
  const title = isBlank ? titleRange : { start: titleRange.end, end: titleRange.end };
  const stops = [title, ...others].map((range, i) => ({ ...range, stop: i + 1 }));
  let snippet = '';
  let at = 0;
  for (const { start, end, stop } of stops.sort((a, b) => a.start - b.start)) {
    snippet += escaped(text.slice(at, start));
    snippet += start === end ? `$${stop}` : `\${${stop}:${escaped(text.slice(start, end))}}`;
    at = end;
  }
  return `${snippet}${escaped(text.slice(at))}$0`;
}

/** Snippet syntax, section B.2 of the protocol: `$`, `}` and `\` are escaped with a backslash. */
function escaped(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
