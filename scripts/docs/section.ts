/**
 * The text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced;
 * undefined where the two are not there.
 *
 * @throws where one of the two is there without the other, or they stand the wrong way round
 */
export function withSection(text: string, name: string, body: string): string | undefined {
  const open = `<!-- ${name}:start -->`;
  const close = `<!-- ${name}:end -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 && end < 0) return undefined;
  if (start < 0 || end < start) throw new Error(`“${open}” and “${close}” have to come in a pair.`);
  return `${text.slice(0, start + open.length)}\n${body}\n${text.slice(end)}`;
}
