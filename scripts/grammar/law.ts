import { MONTH, WEEKDAY } from '../../server/src/core/time/dates/words';
import { pincite } from './docket';
import { anyCase, type Rule, scopes, toOniguruma } from './rule';

/** What else stands in a court paper: cases, statutes, sections, dates, terms, signatures. */

const reporter =
  "(?:U\\.\\s?S\\.|S\\.\\s?Ct\\.|L\\.\\s?Ed\\.(?:\\s?2d)?|F\\.(?:\\s?(?:2d|3d|4th)|\\s?Supp\\.(?:\\s?[23]d)?|\\s?App['’]x)?|F\\.R\\.D\\.|B\\.R\\.|Fed\\.\\s?(?:Cl|App[’']x)\\.?|WL|U\\.S\\.\\s?Dist\\.\\s?LEXIS|U\\.S\\.\\s?App\\.\\s?LEXIS|Cal\\.(?:\\s?App\\.)?(?:\\s?\\d(?:d|th|st))?|[NSP]\\.\\s?[EWY]?\\.?(?:\\s?[23]d)?|So\\.(?:\\s?[23]d)?|A\\.(?:[23]d)?)";
const reports = `\\b\\d{1,4}\\s+${reporter}\\s+\\d{1,7}\\b`;
const nameWord = "[\\p{L}\\p{N}][\\p{L}\\p{N}.&’'-]{0,40}";
const caseName = `\\p{Lu}[\\p{L}\\p{N}.&’'-]{0,40}(?:,?\\s${nameWord}){0,6}\\svs?\\.\\s\\p{Lu}[\\p{L}\\p{N}.&’'-]{0,40}(?:,?\\s${nameWord}){0,6}`;

const sectionLabel =
  '(?:[IVXL]{1,7}|[A-Z])(?:\\.(?:[IVXL]{1,7}|[A-Z]|\\d{1,2}|[a-z]|[ivx]{1,5})\\b|\\((?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)){0,4}(?![\\p{L}\\p{N}])';

const month = toOniguruma(MONTH);
const weekday = toOniguruma(WEEKDAY);
const year = '(?:1[789]|20)\\d{2}(?!\\d)';
const day = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const date = 'constant.numeric.date.filing';

export const law: Readonly<Record<string, Rule>> = {
  cases: {
    patterns: [
      {
        match: `(?<![\\p{L}\\p{N}])(${caseName}),\\s+(?=\\d{1,4}\\s+${reporter}\\s+\\d|Nos?\\.\\s+\\d)`,
        captures: scopes('markup.italic.case-name.filing entity.name.case.filing'),
      },
      {
        match: `${reports}(?:,\\s+\\*?\\d{1,4}(?:[-\\x{2013}]\\d{1,4})?(?![\\d-]|\\s+${reporter}\\s+\\d))?`,
        name: 'meta.citation.case.filing string.other.reference.case.filing',
      },
    ],
  },
  statutes: {
    match:
      '\\b\\d{1,2}\\s+(?:U\\.\\s?S\\.\\s?C\\.|C\\.\\s?F\\.\\s?R\\.)(?:\\s?A\\.)?\\s*§{0,2}\\s*\\d[\\w()-]*(?:\\.\\d[\\w()-]*)?|\\b(?:Fed\\.\\s?R\\.\\s?(?:Civ|Crim|App|Evid|Bankr)\\.\\s?(?:P\\.)?|Civil\\s+L\\.\\s?R\\.|L\\.\\s?R\\.|Civ\\.\\s?L\\.R\\.)\\s*\\d[\\w()-]*(?:\\.\\d[\\w()-]*)?',
    name: 'meta.citation.statute.filing string.other.reference.statute.filing',
  },
  'case-numbers': {
    match:
      '\\b(?:\\d{1,2}:)?\\d{2}-(?:cv|cr|mc|md|mj|ml|CV|CR|MC|MD|MJ|ML)-\\d{2,6}(?:-[A-Za-z0-9]{1,5})*(?:\\s\\([A-Z]{2,4}\\))?',
    name: 'constant.other.case-number.filing',
  },
  sections: {
    match: `\\b(Parts?|Sections?|Sec\\.|Arguments?)\\s+(${sectionLabel})(?:,\\s+(supra|infra))?`,
    name: 'meta.reference.section.filing',
    captures: scopes(
      'keyword.other.section.filing',
      'entity.name.reference.section.filing',
      'keyword.other.direction.filing',
    ),
  },
  direction: {
    match: '(?<![\\p{L}\\p{N}])(?:supra|infra)(?![\\p{L}\\p{N}])',
    name: 'keyword.other.direction.filing',
  },
  exhibits: {
    match: '\\b(Exs?\\.|Exhs?\\.|Exhibits?\\b)\\s*([A-Z]{1,2}|\\d{1,3})(?![A-Za-z0-9])',
    name: 'meta.reference.exhibit.filing',
    captures: scopes('keyword.other.exhibit.filing', 'entity.name.reference.exhibit.filing'),
  },
  paragraphs: {
    match: '(¶{1,2})\\s*(\\d{1,4}(?:[-\\x{2013}]\\d{1,4})?)',
    captures: scopes('keyword.other.paragraph.filing', 'constant.numeric.pincite.filing'),
  },
  dates: {
    patterns: [
      { match: `\\b(?:${weekday}\\.?,\\s+)?${month}\\.?\\s+${day}(?:,\\s*${year})?`, name: date },
      { match: `\\b${day}\\s+(?:day\\s+of\\s+)?${month},?\\s+${year}`, name: date },
      { match: `\\b${month}\\s+${year}`, name: date },
      { match: '\\b(?:1[789]|20)\\d{2}-\\d{2}-\\d{2}(?![\\d-])', name: date },
      {
        match: '(?<![\\d/-])\\d{1,2}/\\d{1,2}/(?:(?:1[789]|20)\\d{2}|\\d{2})(?![\\d/])',
        name: date,
      },
    ],
  },
  // IQSystem, Inc. (“IQS”), (the “Motion”), (collectively, the “Calls”)
  definitions: {
    match: '(\\()([^()“”"]{0,60})(["“])([\\p{Lu}\\p{N}][^“”"()]{1,60})(["”])(?=[^()]{0,80}\\))',
    captures: scopes(
      undefined,
      undefined,
      'punctuation.definition.term.begin.filing',
      'entity.name.type.term.filing',
      'punctuation.definition.term.end.filing',
    ),
  },
  alterations: {
    patterns: [
      { match: '\\[sic\\]', name: 'keyword.other.sic.filing' },
      // A letter changed in a quotation, and words left out: `[w]hen`, `[. . .]`
      {
        match: '\\[[A-Za-z]\\](?=\\p{L})|\\[(?:\\.\\s?){3,4}\\]',
        name: 'constant.other.alteration.filing',
      },
    ],
  },
  blanks: { match: "\\[[A-Z][A-Z’' /-]{2,60}\\](?!\\()", name: 'invalid.unfilled.blank.filing' },
  caption: {
    patterns: [
      { match: `^\\s*(${anyCase('re')}:)(?=\\s)`, captures: scopes('keyword.other.re.filing') },
      {
        match: '^\\s*((?:Civil\\s+)?(?:Case|Action)\\s+Nos?\\.?:?)(?=\\s)',
        captures: scopes('keyword.other.case-number.filing'),
      },
      { match: '^\\s*(vs?\\.)\\s*$', captures: scopes('keyword.other.versus.filing') },
      {
        match:
          '^\\s*(Date|Time|Courtroom|Ctrm\\.?|Dept\\.?|Judge|Place|Trial Date|Complaint Filed):',
        captures: scopes('keyword.other.hearing.filing'),
      },
    ],
  },
  signature: {
    patterns: [
      {
        match: '(/s/)\\s*([^\\n]*)$',
        name: 'meta.signature.filing',
        captures: scopes('keyword.other.signature.filing', 'string.unquoted.signature.filing'),
      },
      {
        match: '_{5,}',
        name: 'meta.signature.line.filing punctuation.definition.signature.filing',
      },
      {
        match:
          '^[\\s>*_]*(Dated?|Executed(?: on)?|Signed(?: on)?|Respectfully submitted)(?=[:,]|\\s)',
        captures: scopes('keyword.other.signature.filing'),
      },
    ],
  },
  'record-pincites': {
    match: `\\b((?:Decl|Compl|Aff|Dep|Tr|Mot|Opp[’']?n|Br|Mem)\\.?)\\s+(${pincite})`,
    captures: scopes('keyword.other.record.filing', 'constant.numeric.pincite.filing'),
  },
};
