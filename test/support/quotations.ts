import fc from 'fast-check';

/** A statement of our own. */
export const sentences = [
  'When Harbor returned counsel’s calls, they were not answered; when messages were left, there were no returned calls.',
  'The carrier’s dispatcher confirmed on two occasions that the ﬁrst shipment of refrigerated goods left the warehouse before noon.',
  'Nothing in the agreement (Dkt. 12 at 3) obliges a carrier to keep the temperature logs of a container once it has been delivered and inspected.',
  'Counsel for Meridian wrote that every responsive document had been produced, and that no further search was planned.',
  'Harbor therefore asks that the storage company be ordered to search its electronic mail and to certify that it has done so.',
  'The witness could not say who had signed the receipt, nor whether the seal of the container was broken when it arrived.',
];

/** The same in lines as wide as a page, words broken at their ends. */
export function sentenceLines(): string[] {
  const words = sentences.join(' ').split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 58) {
      if (word.length > 8 && line.length < 56) {
        lines.push(`${line} ${word.slice(0, 4)}-`);
        line = word.slice(4);
      } else {
        lines.push(line);
        line = word;
      }
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** One stretch of a sentence of at least seven words. */
export const stretch = fc
  .tuple(fc.nat(sentences.length - 1), fc.nat(100), fc.nat(100))
  .map(([which, from, length]) => {
    const words = (sentences[which] ?? '').split(' ');
    const start = from % Math.max(1, words.length - 7);
    return words.slice(start, start + 7 + (length % (words.length - start - 6)));
  });

/** What the Bluebook lets a lawyer do to quoted words; `at` is the place of a word. */
export const alterations: readonly ((words: string[], at: number) => string)[] = [
  (words) => words.join(' '),
  (words) => words.join(' ').replaceAll('’', "'"),
  (words) => `[${(words[0] ?? '').charAt(0).toUpperCase()}]${words.join(' ').slice(1)}`,
  (words) => `[${(words[0] ?? '').charAt(0).toLowerCase()}]${words.join(' ').slice(1)}`,
  (words, at) => [...words.slice(0, at), '. . .', ...words.slice(at + 1)].join(' '),
  (words, at) => [...words.slice(0, at), '…', ...words.slice(at + 1)].join(' '),
  (words, at) => [...words.slice(0, at), '* * *', ...words.slice(at + 2)].join(' '),
  (words, at) => [...words.slice(0, at), '[the carrier]', ...words.slice(at + 1)].join(' '),
  (words, at) => [...words.slice(0, at + 1), '[sic]', ...words.slice(at + 1)].join(' '),
  (words, at) => words.map((word, i) => (i === at ? `*${word}*` : word)).join(' '),
  (words, at) => words.map((word, i) => (i === at ? `_${word}_` : word)).join(' '),
  (words, at) =>
    words
      .map((word, i) => (i === at && /^[a-z]{5,}$/.test(word) ? `${word.slice(0, -2)}[ed]` : word))
      .join(' '),
  (words, at) =>
    words
      .map((word, i) => (i === at && /^[a-z]{5,}$/.test(word) ? `${word.slice(0, -1)}[]` : word))
      .join(' '),
  (words) => words.join('\n'),
  (words) => words.join(' ').replace(' (Dkt. 12 at 3)', ''),
  (words) => words.join(' ').replace('(Dkt. 12 at 3)', '(citation omitted)'),
];
