const sealedStart =
  /^[\s*[(<-]*(?:(?:(?:DOCUMENTS?|EXHIBITS?|DECLARATION|BRIEF)\s+)?(?:E-?FILED\s+|FILED\s+)?UNDER\s+SEAL\b|SEALED\b|EX\s+PARTE\s+SEALED\b)/;
const sealedAnywhere =
  /\b(?:document|entry|pdf)\s+(?:is|are)\s+sealed\b|[([*]\s*(?:(?:document|motion|exhibit)\s+)?(?:filed\s+)?(?:under\s+seal|sealed)\s*[)\]*]/i;
const notSealed =
  /\bunsealed\b|^\W*redacted\b|\bunsealing\b|\b(?:originally|previously) filed under seal\b/i;

/**
 * Whether an entry's text says that the entry itself is sealed: `SEALED DOCUMENT …`, `… PDF
 * DOCUMENT ARE SEALED`. A motion or an order about sealing is not sealed for that, nor is a
 * redacted or unsealed paper.
 */
export function saysSealed(text: string): boolean {
  if (!/seal/i.test(text) || notSealed.test(text)) return false;
  if (sealedStart.test(text)) return true;
  return sealedAnywhere.test(text) && !aboutSealing.test(text);
}

const aboutSealing =
  /\b(?:to|for leave to)\s+(?:file\b.{0,60}\bunder seal|seal)\b|\bmotions?\s+to\s+seal\b/i;

/** Titles that a court gives to entries with nothing behind them. */
const textTitle =
  /^\W*(?:docket\s+|amended\s+|oral\s+)?(?:text[- ](?:only|order|entry|minute|notice|email|motion)|paperless)\b/i;
const saidSo =
  /\btext[- ]only\s+(?:entry|order|notice|docket|minute)|\btext entry(?: only|;)|\(text[- ]only\)|\bno (?:attached (?:document|pdf)|(?:document|pdf|image)s? (?:is |are |was )?(?:attached|associated))\b|\bno pdf document\b|\bdocket (?:text|entry) only\b/i;

/** Whether an entry's text says that there is no document behind it: `TEXT ORDER`, `(Text entry; no document attached.)`. */
export function saysTextOnly(text: string): boolean {
  return textTitle.test(text) || saidSo.test(text);
}
