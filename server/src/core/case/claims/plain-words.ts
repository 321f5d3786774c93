import type { DateMention } from '../../time/model';

/** Another forum, somebody else's account, or a thing not done: the words are no claim of ours. */
export const elsewhere =
  /\b(?:state\s+court|superior\s+court|court\s+of\s+appeals?|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal)\s+circuit|supreme\s+court|another\s+(?:court|district|case)|bankruptcy\s+court|eeoc?|administrative\s+(?:complaint|charge|claim|appeal)|(?:formal|informal|internal|discrimination|retaliation|ethics|whistleblower|bar|police|verbal|oral)\s+(?:complaint|report|statement|charge)|complaints?\s+(?:to|about)|entered\s+into|grievance|patent\s+office|agency|police|sec|arbitrat\w+)\b/i;

export const reported =
  /\b(?:argu|contend|assert|alleg|claim|stat|explain|represent|maintain|say|acknowledg|admit|conced|complain|declar|attest|testif|confirm|indicat|show|reflect|describ|recit|mention|not|believ|find|found)(?:s|es|d|ed|ies|ied|ing|e)?\s+(?:\w+\s+){0,4}?that\b|\bsaid\s+that\b|\baccording\s+to\b|\bas\s+(?:\w+\s+){0,3}(?:stated|alleged|explained|noted|described|shown|discussed|argued|set\s+forth)\b/i;

/** Where the words leave the paper and speak of what is in it. */
export const contents =
  /\b(?:in\s+which|wherein|whereby|stating|arguing|seeking|asserting|contending|asking|requesting|attaching|because|after|before|when|while|which|that(?!\s+(?:\w+\s+)?(?:motion|request|order|application|stipulation|letter|relief)\b)|who|whether|so\s+that|in\s+order\s+to|as\s+well\s+as)\b|[;:]/i;

/** Dates with their `on`, blanked: they stand anywhere in a sentence. */
export function blankDates(words: string, dates: readonly DateMention[], base: number): string {
  let plain = words;
  for (const { range } of dates) {
    const start = range.start - base;
    const on = /(?:\bon\s+)$/i.exec(plain.slice(0, start))?.[0].length ?? 0;
    plain =
      plain.slice(0, start - on) +
      ' '.repeat(range.end - range.start + on) +
      plain.slice(range.end - base);
  }
  return plain;
}

/** Words in parentheses and longer quotations, blanked; line breaks become blanks. */
export function withoutAsides(words: string): string {
  return words
    .replace(/\([^()]{0,200}\)/g, (aside) => ' '.repeat(aside.length))
    .replace(/[“"][^“”"]{0,400}[”"]/g, (quote) =>
      quote.split(/\s+/).length > 3 ? ' '.repeat(quote.length) : quote,
    )
    .replace(/,\s+without\s[^,;]{0,80},/g, (aside) => `,${' '.repeat(aside.length - 2)},`)
    .replace(/\s/g, ' ');
}

/** Whether a quotation mark is open at `at`. */
export function quoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
