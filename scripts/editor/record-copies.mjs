// Copies of the record for the pictures: PDFs on pleading paper with the court's stamp. Their words are invented.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const papers = {
  589: [
    [
      'Plaintiff Loop AI Labs Inc. submits this statement as the court',
      'ordered on April 6, 2016. Plaintiff asked IQS to produce its',
      'electronic mail on March 7, 2016, and IQS did not answer for two',
      'weeks. Plaintiff’s counsel then asked for a conference by telephone.',
    ],
    [
      'Counsel for IQS named no time at which she could be reached. When',
      'Loop AI returned counsel’s calls, they were not answered; when mes-',
      'sages were left, there were no returned calls. A joint letter could',
      'not be written for want of a conference.',
    ],
  ],
  596: [
    [
      'IQSystem, Inc. responds to the statement of Plaintiff. Counsel for',
      'IQS called Plaintiff’s counsel fifteen times between March 7, 2016',
      'and March 31, 2016. None of the calls was returned by Plaintiff.',
    ],
    [
      'The call records attached as Exhibit 1 show each outgoing call and',
      'that no calls came from the office of Plaintiff’s counsel.',
    ],
  ],
  601: [
    [
      'The records that IQS submits are those of a cellular telephone.',
      'Plaintiff emailed and called IQS’s counsel’s office, not cellphone.',
      'Calls returned to the office do not stand in those records.',
    ],
  ],
};

/** Writes them into the folder `record` of a case. */
export async function writeRecord(folder) {
  const record = join(folder, 'record');
  mkdirSync(record, { recursive: true });
  for (const [number, pages] of Object.entries(papers)) {
    writeFileSync(join(record, `${number}.pdf`), await pleading(number, pages));
  }
}

async function pleading(number, pages) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  pages.forEach((lines, i) => {
    const sheet = document.addPage([612, 792]);
    const draw = (text, x, y) => sheet.drawText(text, { x, y, font, size: 12 });
    draw(
      `Case 4:15-cv-00798-HSG   Document ${number}   Filed 04/11/16   Page ${i + 1} of ${pages.length}`,
      110,
      770,
    );
    for (let line = 1; line <= 28; line++) {
      draw(String(line), 50, 740 - line * 24);
      if (lines[line - 1]) draw(lines[line - 1], 80, 740 - line * 24);
    }
  });
  return document.save();
}
