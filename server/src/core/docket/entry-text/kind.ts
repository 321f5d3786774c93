import { headKinds, kindWordsIn, type PaperKind } from '../paper-kind';

export interface EntryKind {
  /** What the entry's title calls it, `MEMORANDUM AND ORDER` both; empty where it does not tell. */
  readonly kinds: readonly PaperKind[];
  /** These and what stands beside them in the title (`MOTION to Compel, Motion to Stay`). */
  readonly named: ReadonlySet<PaperKind>;
  /** Made by the court or its clerk. */
  readonly byCourt: boolean;
}

const marks =
  /^(?:[\s*#<>[\]()-]|\b(?:FILING ERROR|ENTERED IN ERROR|DEFICIENT|STRICKEN|SEALED|REDACTED|UNREDACTED|RESTRICTED|EX PARTE|DISREGARD|Judge [^:]{3,40}:|Magistrate Judge [^:]{3,40}:)[-.\s:*]*)+/i;
const ofCourt: ReadonlySet<PaperKind> = new Set(['order', 'judgment', 'opinion', 'minutes']);
/** Where an entry's title ends: at its filer, at another entry, at a signature. */
const titleEnd =
  /\s+(?:filed\s*)?by:?\s|\bfiled\b|\bre:?\s|\bas\s+to\b|\bagainst\b|\bsigned\b|(?<![$/:.\d-]\s?)\b\d{1,5}\s+[A-Z]|\[\d{1,5}\]|\(Attachments/i;
/** What stands before a second paper of the same title. */
const beside = /(?:[,;&/]|\band)\s+(?:[A-Z[][\w'’\]-]*\s+){0,3}$/;
const signedByCourt =
  /\b(?:so ordered|signed by (?:the )?(?:\w+ ){0,2}(?:judge|clerk)|(?:order|issued|entered) by (?:the )?(?:\w+ ){0,2}(?:judge|clerk))/i;
const clerks = /^\W*(?:ADR\s+)?(?:clerk|court|notice\s+of\s+(?:hearing|assignment|deficien))/i;

/**
 * What kind of paper an entry's text says it is, across the manners of the courts: `ADMINISTRATIVE
 * MOTION for …`, `MEMORANDUM in Opposition re 7 MOTION`, `Judge X: ELECTRONIC ORDER entered
 * granting 19 Motion`. Unknown rather than guessed.
 */
export function kindOfEntry(text: string): EntryKind {
  const start = marks.exec(text)?.[0].length ?? 0;
  const title = text.slice(start);
  const end = titleEnd.exec(title)?.index ?? title.length;
  // A title such as `ORDER re 542` or `RESPONSE to 10 Order` names its kind before the end.
  const kinds = headKinds(title.slice(0, Math.max(end, 0)));
  const named = new Set<PaperKind>(kinds.map(({ kind }) => kind));
  const whole = title.slice(0, Math.min(end, 600));
  for (const { kind, range } of kindWordsIn(whole)) {
    if (beside.test(whole.slice(0, range.start))) named.add(kind);
  }
  if (signedByCourt.test(text)) named.add('order');
  const unique = [...new Set(kinds.map(({ kind }) => kind))];
  const byCourt =
    unique.length > 0 && (unique.every((kind) => ofCourt.has(kind)) || clerks.test(title));
  return { kinds: unique, named, byCourt };
}

export interface Ruling {
  readonly granted: boolean;
  readonly denied: boolean;
}

/** Whether an entry's text grants or denies something, or both. */
export function rulingIn(text: string): Ruling {
  return {
    granted: /\b(?:grant(?:s|ed|ing)?|allow(?:s|ed|ing))\b/i.test(text),
    denied: /\b(?:den(?:y|ies|ied|ying)|overrul(?:ed|ing)|reject(?:ed|ing))\b/i.test(text),
  };
}
