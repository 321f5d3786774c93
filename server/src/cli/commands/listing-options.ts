import type { OptionSpecs } from '../args';

/** Options of every command that lists things of filings. */
export const listingOptions = {
  format: {
    help: 'How to print it: pretty (for people, the default), json, sarif.',
    value: 'FORMAT',
    choices: ['pretty', 'json', 'sarif'],
  },
  case: {
    help: 'The case folder or case file to use for every filing.',
    value: 'DIR',
  },
  'no-case': { help: 'Use no case folder: nothing is looked up in a docket.' },
  'stdin-name': {
    help: 'The name of what is read from “-”; its folder tells the case.',
    value: 'NAME',
  },
  color: {
    help: 'Colors: auto (the default), always, never.',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
  },
  quiet: { help: 'Print nothing; the exit code tells.', short: 'q' },
} as const satisfies OptionSpecs;
