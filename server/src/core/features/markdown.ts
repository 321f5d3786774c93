/** Markdown of untrusted text: nothing in it is a link, an image, HTML, a heading or code. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~^$:@/&"'=]/g, (mark) => {
    // These would open an entity or a tag, or be made into a link (`www.`, `a@b.c`, `http:`).
    if (mark === '&') return '&amp;';
    if (mark === '<') return '&lt;';
    if (mark === '>') return '&gt;';
    if (mark === ':') return '&#58;';
    if (mark === '@') return '&#64;';
    if (mark === '.') return '&#46;';
    return /["'=/]/.test(mark) ? mark : `\\${mark}`;
  });
}
