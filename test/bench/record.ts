import { PDFDocument, StandardFonts } from 'pdf-lib';
import { type Random, randomFrom } from './texts';

/** A record of our own making: papers of so many pages each, in words that repeat as words do. */
export interface RecordOptions {
  readonly papers: number;
  readonly pages: number;
}

const linesToAPage = 28;

/** For each paper its pages, each a list of lines. */
export function recordPages({ papers, pages }: RecordOptions): string[][][] {
  const random = randomFrom(7);
  const words = vocabulary(random);
  return Array.from({ length: papers }, () => {
    const sentences = sentencesFrom(random, words);
    let line = '';
    return Array.from({ length: pages }, () => {
      const lines: string[] = [];
      while (lines.length < linesToAPage) {
        const word = sentences();
        if (line.length + word.length < 75) line += line === '' ? word : ` ${word}`;
        else {
          lines.push(line);
          line = word;
        }
      }
      return lines;
    });
  });
}

/** A brief that quotes them, three quotations to a page: most true, some altered, some wrong. */
export function quotingBrief(record: readonly string[][][], pages: number): string {
  const random = randomFrom(11);
  const paragraphs = Array.from({ length: pages * 3 }, (_, i) => {
    const entry = Math.floor(random() * record.length);
    const page = Math.floor(random() * (record[entry]?.length ?? 1));
    const words = (record[entry]?.[page] ?? []).join(' ').split(' ');
    const from = Math.floor(random() * (words.length - 30));
    const quoted = words.slice(from, from + 12 + Math.floor(random() * 16));
    if (i % 5 === 3) quoted.splice(6, 2, '. . .');
    if (i % 10 === 4) quoted[7] = 'notwithstanding';
    const text = quoted.join(' ').replace(/[.]$/, '');
    return `The point is an old one between these parties and has been argued at length before. Counsel wrote that “${text}.” Docket No. ${entry + 1} at ${page + 1}.`;
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/** One paper as a PDF with the court's stamp on each page. */
export async function paperPdf(entry: number, pages: readonly string[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  pages.forEach((lines, i) => {
    const sheet = document.addPage([612, 792]);
    const stamp = `Case 4:15-cv-00798-HSG Document ${entry} Filed 03/30/16 Page ${i + 1} of ${pages.length}`;
    sheet.drawText(stamp, { x: 110, y: 770, font, size: 11 });
    lines.forEach((text, line) => {
      sheet.drawText(text, { x: 72, y: 740 - line * 24, font, size: 11 });
    });
  });
  return document.save();
}

/** Words of two to four syllables, the first of them much the most frequent. */
function vocabulary(random: Random): string[] {
  const starts = 'b c d f g h l m n p r s t v w st tr pl pr'.split(' ');
  const ends = 'a e i o u an en in or er al ent ion'.split(' ');
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: 3000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(starts) + one(ends)).join(''),
  );
}

function sentencesFrom(random: Random, words: readonly string[]): () => string {
  let left = 0;
  return () => {
    const word = words[Math.floor(random() ** 3 * words.length)] ?? '';
    if (left === 0) {
      left = 8 + Math.floor(random() * 20);
      return word.charAt(0).toUpperCase() + word.slice(1);
    }
    left--;
    return left === 0 ? `${word}.` : word;
  };
}
