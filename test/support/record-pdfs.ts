import { PDFDocument, StandardFonts } from 'pdf-lib';
import PdfKit from 'pdfkit';

/** By pdf-lib, on pleading paper: a stamp, and line numbers drawn first or each with its line. */
export async function pleadingPaper(
  entry: number,
  order: 'numbers-first' | 'by-line',
  pages: readonly (readonly string[])[],
): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  pages.forEach((page, i) => {
    const sheet = document.addPage([612, 792]);
    const draw = (text: string, x: number, y: number) =>
      sheet.drawText(text, { x, y, font, size: 12 });
    draw(
      `Case 3:18-cv-00211-RA Document ${entry} Filed 07/16/18 Page ${i + 1} of ${pages.length}`,
      120,
      770,
    );
    const drawLine = (line: number) => draw(page[line - 1] ?? '', 80, 740 - line * 24);
    for (let line = 1; line <= 28; line++) {
      draw(String(line), 50, 740 - line * 24);
      if (order === 'by-line') drawLine(line);
    }
    if (order === 'numbers-first') for (const i of page.keys()) drawLine(i + 1);
  });
  return Buffer.from(await document.save());
}

/** By pdfkit, in two columns of so many points in height. */
export function twoColumns(text: string, height: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PdfKit({ size: 'LETTER' });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.font('Times-Roman').fontSize(11);
    document.text(text, {
      columns: 2,
      height,
      columnGap: 20,
    });
    document.end();
  });
}
