/** What the editor does with brackets, Enter, words and folds in a filing. */

const numbered = Array.from({ length: 99 }, (_, i) => i + 1);

/** A rule for Enter at the end of a list item: the next one opens. */
function next(before: string, append: string, previous?: string) {
  return {
    beforeText: before,
    ...(previous ? { previousLineText: previous } : {}),
    action: { indent: 'none', appendText: append },
  };
}

export const languageConfiguration = {
  comments: { blockComment: ['<!--', '-->'] },
  brackets: [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['“', '”'],
  ],
  // Brackets in rainbow colors are for code.
  colorizedBracketPairs: [],
  autoClosingPairs: [
    { open: '(', close: ')' },
    { open: '[', close: ']' },
    { open: '{', close: '}' },
    { open: '“', close: '”' },
    { open: '<!--', close: ' -->', notIn: ['comment'] },
  ],
  autoCloseBefore: ';:.,=}])>”’ \n\t',
  surroundingPairs: [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['*', '*'],
    ['_', '_'],
    ['`', '`'],
  ],
  folding: {
    markers: {
      start: '^\\s*<!--\\s*#?region\\b.*-->',
      end: '^\\s*<!--\\s*#?endregion\\b.*-->',
    },
  },
  // `596-1`, `15-cv-00798-HSG` and `Plaintiff’s` are one word each.
  wordPattern: {
    pattern:
      "(?:\\d{1,2}:)?\\d+(?:-[\\p{L}\\p{N}]+)*|[\\p{L}\\p{N}\\p{M}_]+(?:['’][\\p{L}\\p{N}\\p{M}]+)*",
    flags: 'u',
  },
  onEnterRules: [
    next('^\\s*-\\s+\\S.*$', '- '),
    next('^\\s*\\*\\s+\\S.*$', '* '),
    next('^\\s*\\+\\s+\\S.*$', '+ '),
    next('^\\s*>\\s+\\S.*$', '> '),
    // Numbered paragraphs go on with the next number, with a blank line between where the ones
    // before have one.
    ...numbered.flatMap((number) => [
      next(`^\\s*${number}\\.\\s+\\S.*$`, `${number + 1}. `, '^\\s*\\d+\\.\\s+\\S'),
      next(`^\\s*${number}\\.\\s+\\S.*$`, `\n${number + 1}. `, '^\\s*$'),
    ]),
  ],
};
