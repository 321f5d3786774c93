// Writes server/src/core/text/english/words.data.ts: the stems of three letters and more of the
// English dictionary of the dictionary-en package (SCOWL; MIT and BSD), each as the count of
// letters it shares with the word before it (base 36) and the rest. Run by `npm run words`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('dictionary-en')));
const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
const words = [
  ...new Set(
    lines
      .map((line) => line.split('/')[0].trim().toLowerCase())
      .filter((word) => /^[a-z]{3,}$/.test(word)),
  ),
].sort();
let previous = '';
let coded = '';
for (const word of words) {
  let shared = 0;
  while (shared < 35 && word[shared] === previous[shared]) shared++;
  coded += shared.toString(36).toUpperCase() + word.slice(shared);
  previous = word;
}
const target = new URL('../server/src/core/text/english/words.data.ts', import.meta.url);
const head = `// Written by scripts/words.mjs from dictionary-en (SCOWL; MIT and BSD). Not to be edited.\n`;
writeFileSync(target, `${head}export const codedWords =\n  '${coded}';\n`);
console.log(`${words.length} words, ${Math.round(coded.length / 1024)} KiB`);
