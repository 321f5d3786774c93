import { clipped, padded, widthOf } from './display';

/**
 * Rows as aligned columns, two spaces apart; the last column is cut at the edge of the screen, the
 * others at `widest`. Cells hold no line breaks and no paint.
 */
export function alignedRows(
  rows: readonly (readonly string[])[],
  columns: number,
  widest = 40,
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.min(widest, Math.max(widths[i] ?? 0, widthOf(cell)));
    });
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const width = i < row.length - 1 ? widths[i] : undefined;
      return width === undefined ? cell : padded(clipped(cell, width), width);
    });
    return clipped(`  ${cells.join('  ').trimEnd()}`, columns);
  });
}
