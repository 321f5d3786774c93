import {
  markerTails,
  markerWords,
  numberWords,
} from '../../server/src/core/filing/docket-citations/markers';
import { anyCase, type Rule, scopes, toOniguruma } from './rule';

/**
 * Docket citations, colored before any server runs. The words are the reader's own lists. A
 * grammar sees one line at a time and no docket, so it is content with the clear cases; the
 * server's semantic tokens have the last word.
 */

const dash = '[-\\x{2010}-\\x{2015}\\x{2212}]';
const number = '[1-9]\\d{0,4}(?!\\d)';

/** What follows a number that is none of a docket: a date, a case number, a volume of reports. */
const elsewhere = [
  '[\\p{L}_%\\x{b0}]',
  '[/:]\\d',
  '-\\d',
  `-${anyCase('cv|cr|mc|md|mj|bk|ap|civ|cm|mn')}\\b`,
  '\\s+(?:Civ|Cr|Crim|Cv|Misc|MDL|B\\.R|F\\.?\\s?(?:2d|3d|4th|Supp)|U\\.?S\\.?C?\\b|S\\.\\s?Ct|Stat|Fed\\.|C\\.F\\.R|L\\.\\s?Ed|WL\\b)',
].join('|');
/** `25-1686` is a court's own case number. */
const serial = `(?!\\d{1,2}${dash}(?:[2-9]\\d{2}|\\d{4,5})(?!\\d))`;
const item = `${serial}\\[?${number}(?:${dash}\\d{1,5}(?!\\d))?\\]?(?!${elsewhere})`;

const page = `\\*?\\d{1,4}(?::\\d{1,2})?(?:\\s?${dash}\\s?\\*?(?:\\d{1,4}:)?\\d{1,4})?(?![\\d/:])`;
const morePages = `(?:\\s?(?:,|&|,?\\s?and)\\s?${page}(?!\\s+(?:at\\b|[A-Z]|¶)))*`;
/** `at 3`, `at 4:5-8`, `¶¶ 4-6`, `n.3`, `§ II.B`, `Ex. A`, `PageID 12`. */
export const pincite = [
  `(?:at\\s+)?Page\\s?ID\\.?\\s?(?:Nos?\\.?|##?)?\\s?\\d{1,6}(?:${dash}\\d{1,6})?(?!\\d)`,
  `at\\s+(?:pp?\\.?\\s*)?${page}${morePages}`,
  `pp?\\.\\s*${page}${morePages}`,
  `(?:at\\s+)?(?:¶{1,2}|\\bparas?\\.)\\s*\\d{1,4}(?:\\s?(?:${dash}|,|&|and)\\s?\\d{1,4}(?!\\d|\\s+(?:at\\b|¶)))*`,
  '(?:at\\s+)?(?:nn?\\.|notes?\\b|fn\\.?|footnotes?\\b)\\s*\\d{1,3}(?!\\d)',
  '(?:at\\s+)?(?:§{1,2}\\s*|\\b(?:Part|Section|Sec\\.)\\s+)(?:[IVXL]+|[A-Z]|\\d{1,3})(?:\\.\\w{1,4}\\b)*',
  '(?:at\\s+)?(?:Exs?\\.|Exhs?\\.|Exhibits?\\b|Atts?\\.|Attachments?\\b)\\s*(?:[A-Z]{1,2}|\\d{1,3})(?![A-Za-z0-9])',
  `\\d{1,4}:\\d{1,2}(?:${dash}(?:\\d{1,4}:)?\\d{1,2})?(?!\\d)`,
].join('|');
const pincites = `(?:\\s{0,2},?\\s{0,2}(?:${pincite})){0,8}`;

const shortName = '(?:\\s?[(\\[]["“][^()“”"]{1,60}["”][)\\]])?';
const separator =
  '\\s*(?:;\\s*(?:and\\b|&)?|,\\s*(?:and\\b|&|or\\b)?|and\\b|&|or\\b|through\\b|thru\\b|to\\b|[-\\x{2013}\\x{2014}](?=\\s))\\s*';
/** What may follow a further number: the end of the list, or its going on. */
const goesOn =
  '(?=\\s*(?:[,;.)\\]&(¶§\\[\\x{2013}-]|$|and\\b|or\\b|at\\b|in\\b|to\\b|through\\b|is\\b|are\\b|was\\b|were\\b|which\\b|that\\b|filed\\b|respectively\\b|Exs?\\.|Exh|pp?\\.|nn?\\.|Page\\s?ID))';
const further = `(?:${item}|${dash}[1-9]\\d{0,2}(?!\\d))${goesOn}`;
const list = `(?>${item}${pincites}${shortName}(?:${separator}${further}${pincites}${shortName})*)`;

/** `Document 47  Filed 12/31/25  Page 2 of 8`: the stamp that CM/ECF prints on a page. */
const noStamp = '(?![\\s,]*(?:(?:Filed|Entered):?\\s*)?,?\\s*\\d{1,2}/\\d{1,2}/\\d{2,4}\\b)';
/** `ECF 28 pages`: a count of things. */
const counted =
  'others?|more|additional|days?|weeks?|months?|years?|hours?|minutes?|pages?|times|exhibits?|attachments?|entries|lines|percent|defendants?|plaintiffs?|part(?:y|ies)|documents?|motions?|orders?|calls?|letters?|copies|of\\s+the|million|billion';

const notJoined = '(?<![\\p{L}\\p{N}_.&/-])\\b';
const capital: Readonly<Record<string, string>> = { de: 'D', filing: 'F', di: '[Dd]\\.|DI' };
const words = markerWords
  .filter(({ family }) => family !== 'record')
  .map(({ family, source }) => {
    const first = capital[family];
    return `${first ? `(?=${first})` : ''}${anyCase(toOniguruma(source))}`;
  })
  .join('|');
const marker = `(?:${words})(?![A-Za-z])(?:\\s*${anyCase(toOniguruma(markerTails))}(?![A-Za-z])){0,2}`;
const signed = `${marker}\\s*${anyCase(toOniguruma(numberWords))}(?![A-Za-z])`;
/** `(Filing 12)`, `(see DI 12)`: words that cite with no `No.` behind a bracket only. */
const bracketed = `(?:(?<=[(\\[]|[(\\[][Ss]ee )|(?!${anyCase('filings?|di')}\\b))`;
/** With no `No.` or `#`: `docket 12` in small letters is prose, `DE 19801` a ZIP code. */
const bare = `${bracketed}(?!d(?:ocket|ocument)s?\\s*\\[?\\d)(?!DE\\s+\\d{5})${marker}(?=\\s*\\[?\\d)(?!\\s*\\d+\\s+(?:${counted})\\b)`;

const citation = 'meta.citation.docket.filing entity.name.reference.docket.filing';
const markerScope = 'keyword.other.docket.marker.filing';
const numberScope = 'constant.numeric.docket.filing';
const pinciteScope = 'constant.numeric.pincite.filing';

const insideList: readonly Rule[] = [
  { match: `(?:${pincite})`, name: pinciteScope },
  { include: '#definitions' },
  { match: `\\d{1,5}(?:${dash}\\d{1,5})?|${dash}\\d{1,3}`, name: numberScope },
];

export const docket: Readonly<Record<string, Rule>> = {
  'docket-citations': {
    patterns: [
      {
        // The dockets of agencies and of Congress are not a court's.
        match:
          '\\b(?:(?:S|H|H\\.\\s?R|Sen|Exec|Cong|Pub)\\.|House|Senate|Executive|MDL|FCC|WC|CC|GN|MM|MB|ET|IB|CG|WT|EPA|FERC|NRC|FDA|SEC|CFTC|DOT|FAA|FTC|OSHA|PUC|PSC|ITC|Agency|Administrative)\\s+(?:Docket|Dkt\\.?|Doc\\.?|Document)\\s*(?:Nos?\\.?|#)?\\s*[\\d-]+',
        name: 'meta.reference.other.filing',
      },
      {
        match: `${notJoined}(${signed}|${bare})\\s*(${list})${noStamp}`,
        name: citation,
        captures: { 1: { name: markerScope }, 2: { patterns: insideList } },
      },
      {
        // The Sixth Circuit's `R. 36, PageID # 412`; without the page an `R. 36` can be anything.
        match: `${notJoined}(R\\.|RE(?=\\s))\\s?(${number}(?:${dash}\\d{1,3})?,?\\s*${pincite.split('|at')[0]})`,
        name: citation,
        captures: { 1: { name: markerScope }, 2: { patterns: insideList } },
      },
    ],
  },
  id: {
    match: `(?<![\\p{L}.])((?:Id|id|Ibid|ibid)\\.)(?:,?\\s+(${pincite}))?`,
    name: 'meta.citation.id.filing',
    captures: scopes('variable.language.id.filing', pinciteScope),
  },
};
