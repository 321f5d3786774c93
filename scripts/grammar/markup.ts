import { tableKinds } from '../../server/src/core/filing/table-markers';
import { type Rule, scopes } from './rule';

/** The Markdown that filings are written in: as much of it as the reader knows, and no more. */

const mark = (name: string) => `punctuation.definition.${name}.filing`;
/** The names that themes know Markdown's marks by. */
const listMark = 'punctuation.definition.list.begin.markdown.filing';
const quoteMark = 'punctuation.definition.quote.begin.markdown.filing';

/** `II.`, `A.`, `1.2`, `(a)`, `iv.` at the head of a heading. */
const label =
  '(?:[IVXLC]{1,7}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\(?[a-z]\\)?|\\(?[ivx]{1,5}\\)?)[.)]';
const labelScope = 'entity.name.label.outline.filing';

const headings = [1, 2, 3, 4, 5, 6].map(
  (level): Rule => ({
    match: `^ {0,3}(#{${level}})\\s+(?:(\\*\\*|__)?(${label})(?=\\s|$))?(.*)$`,
    name: `markup.heading.${level}.filing`,
    captures: {
      1: { name: mark('heading') },
      2: { name: mark('bold') },
      3: { name: labelScope },
      4: { name: 'entity.name.section.filing', patterns: [{ include: '#inline' }] },
    },
  }),
);

function emphasis(marks: string, name: string): Rule {
  const inner = name === 'bold' ? [{ include: '#italic' }] : [{ include: '#bold' }];
  const side = marks.includes('_') ? '(?<![\\p{L}\\p{N}])' : '';
  const end = marks.includes('_') ? '(?![\\p{L}\\p{N}])' : '';
  // Emphasis ends with its paragraph at the latest.
  return {
    begin: `${side}(?<!\\\\)(${marks})(?=\\S)(?!${marks.slice(0, 2)})`,
    beginCaptures: scopes(mark(name)),
    end: `(?<=\\S)(${marks})${end}|(?=^\\s*$)`,
    endCaptures: scopes(mark(name)),
    name: `markup.${name}.filing`,
    patterns: [...inner, { include: '#inline' }],
  };
}

export const markup: Readonly<Record<string, Rule>> = {
  'front-matter': {
    begin: '\\A(---)\\s*$',
    beginCaptures: scopes('punctuation.definition.metadata.begin.filing'),
    end: '^(---|\\.\\.\\.)\\s*$',
    endCaptures: scopes('punctuation.definition.metadata.end.filing'),
    contentName: 'meta.embedded.block.frontmatter.filing',
    patterns: [
      { include: 'source.yaml' },
      // An editor with no YAML grammar drops a rule whose only pattern it cannot find.
      { match: '^(\\w+)(:)', captures: scopes('entity.name.tag.filing', mark('key-value')) },
    ],
  },
  comment: {
    begin: '<!--',
    beginCaptures: { 0: { name: mark('comment') } },
    end: '-->',
    endCaptures: { 0: { name: mark('comment') } },
    name: 'comment.block.html.filing',
    patterns: [
      {
        match: '\\b(pincite-ignore)((?:\\s+(?!--)[\\w/*,-]+)*)',
        captures: scopes('keyword.control.directive.ignore.filing', 'constant.other.code.filing'),
      },
      {
        match: `\\b(pincite:table)(?:\\s+(${tableKinds.join('|')})\\b)?`,
        captures: scopes('keyword.control.directive.table.filing', 'constant.other.code.filing'),
      },
    ],
  },
  fence: {
    begin: '^ {0,3}(`{3,}|~{3,})(.*)$',
    beginCaptures: scopes(mark('fenced')),
    end: '^ {0,3}(\\1)[`~]*\\s*$',
    endCaptures: scopes(mark('fenced')),
    name: 'markup.fenced_code.block.filing',
  },
  headings: { patterns: headings },
  'bold-heading': {
    match: `^\\s*(\\*\\*|__)(${label})\\s+([^*_]+)(\\1)\\s*$`,
    name: 'markup.heading.bold.filing',
    captures: {
      1: { name: mark('bold') },
      2: { name: labelScope },
      3: { name: 'entity.name.section.filing', patterns: [{ include: '#inline' }] },
      4: { name: mark('bold') },
    },
  },
  // `II. ARGUMENT` or `INTRODUCTION` on a line of its own, no period or comma behind it.
  'plain-heading': {
    match: `^\\s*(?:((?:[IVXLC]{1,7}|[A-Z])\\.)\\s+)?([A-Z][A-Z'’&,: -]{2,118}[A-Z])\\s*$`,
    name: 'markup.heading.plain.filing',
    captures: scopes(labelScope, 'entity.name.section.filing'),
  },
  quote: {
    begin: '^\\s{0,12}(>) ?',
    beginCaptures: scopes(quoteMark),
    while: '^\\s{0,12}(>) ?',
    whileCaptures: scopes(quoteMark),
    name: 'markup.quote.filing',
    patterns: [{ include: '#blocks' }, { include: '#inline' }],
  },
  lists: {
    patterns: [
      { match: '^\\s{0,12}([-*+•●])(?=\\s+\\S)', captures: scopes(listMark) },
      {
        match: '^\\s{0,12}(\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?=\\s+\\S)',
        captures: scopes(listMark),
      },
    ],
  },
  footnote: {
    match: '^\\s{0,3}(\\[\\^)([^\\]\\s]{1,20})(\\]:)',
    captures: scopes(mark('footnote'), 'entity.name.label.footnote.filing', mark('footnote')),
  },
  table: {
    begin: '^\\s*(?=\\|)',
    end: '$',
    name: 'markup.table.filing',
    patterns: [
      { match: '\\|', name: 'punctuation.separator.table.filing' },
      { include: '#inline' },
    ],
  },
  rule: { match: '^ {0,3}(?:(?:- ?){3,}|(?:\\* ?){3,})\\s*$', name: 'meta.separator.filing' },
  escape: { match: '\\\\[!-/:-@\\[-`{-~]', name: 'constant.character.escape.filing' },
  code: {
    match: '(`+)(?!`)(.{1,200}?)(?<!`)(\\1)(?!`)',
    name: 'markup.inline.raw.string.filing',
    captures: scopes(mark('raw'), undefined, mark('raw')),
  },
  link: {
    match: '(\\[)([^\\[\\]]{1,200})(\\])(\\()([^()\\s]{0,300})(\\))',
    captures: {
      1: { name: mark('link') },
      2: { name: 'string.other.link.title.filing', patterns: [{ include: '#inline' }] },
      3: { name: mark('link') },
      4: { name: mark('metadata') },
      5: { name: 'markup.underline.link.filing' },
      6: { name: mark('metadata') },
    },
  },
  url: {
    match: '\\bhttps?://[^\\s<>()\\[\\]“”"]{1,300}[^\\s<>()\\[\\]“”".,;:!?’\']',
    name: 'markup.underline.link.filing',
  },
  'footnote-reference': {
    match: '(\\[\\^)([^\\]\\s]{1,20})(\\])',
    captures: scopes(
      mark('footnote'),
      'constant.other.reference.footnote.filing',
      mark('footnote'),
    ),
  },
  bold: { patterns: [emphasis('\\*\\*', 'bold'), emphasis('__', 'bold')] },
  italic: { patterns: [emphasis('\\*', 'italic'), emphasis('_', 'italic')] },
};
