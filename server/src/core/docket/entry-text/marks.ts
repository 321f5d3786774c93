const sealedStart =
  /^[\s*[(<-]*(?:(?:FILED\s+)?UNDER\s+SEAL\b|SEALED\b|EX\s+PARTE\s+SEALED\b|\*+\s*SEALED)/;
const sealedAnywhere =
  /\b(?:document|entry|pdf|motion|exhibits?)\s+(?:is|are)\s+sealed\b|\(SEALED\)|\[SEALED\]|\*+\s*(?:FILED\s+)?(?:UNDER\s+SEAL|SEALED)\s*\*+|\bfiled under seal\b(?!\s+(?:pursuant to stip|in part))/i;
const notSealed = /\bunsealed\b|\bredacted\b|\bunsealing\b/i;

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

const aboutSealing = /\b(?:to|for leave to)\s+(?:file\b.{0,60}\bunder seal|seal)\b|\bmotions?\s+to\s+seal\b/i;

const onlyText =
  /\btext[- ](?:only|entry|order|minute|notice)\b|\bno (?:document|pdf|image)s? (?:is |are |was )?(?:attached|associated)\b|\bpaperless\b|\bdocket text only\b|\bdocket entry only\b|\bthis is an? (?:text|electronic)[- ]only\b/i;

/** Whether an entry's text says that there is no document behind it: `TEXT ORDER`, `(Text entry; no document attached.)`. */
export function saysTextOnly(text: string): boolean {
  return onlyText.test(text);
}
