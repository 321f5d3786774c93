// Writes syntaxes/ from the TypeScript in scripts/grammar/ and the reader's own word lists.
//
//   npm run grammar              writes
//   npm run grammar -- --check   fails if a file is not what would be written

import { writeOrCheck } from './generated';
import { filing } from './grammar/filing';
import { languageConfiguration } from './grammar/language-configuration';

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

process.exitCode = writeOrCheck(
  [
    { path: 'syntaxes/filing.tmLanguage.json', text: json(filing) },
    { path: 'syntaxes/language-configuration.json', text: json(languageConfiguration) },
  ],
  { check: process.argv.includes('--check'), command: 'npm run grammar' },
);
