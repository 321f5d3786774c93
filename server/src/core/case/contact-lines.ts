/** The lines under a lawyer's name on a docket sheet, told apart. */
export interface Contact {
  readonly firm?: string;
  readonly address: readonly string[];
  readonly phone?: string;
  readonly email?: string;
}

/** A telephone number alone on its line, with or without its label. */
const phone =
  /^(?:(?:tele)?phone|tel|ph|direct|office|cell|main)?\s*(?:no)?[.:]*\s*(\+?1?[-. ]?\(?\d{3}\)?[-./ ]{0,3}\d{3}[-. ]?\d{4}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?)$/i;
const street =
  /^(?:#?\d|P\.?\s?O\.?\s|Post Office|Box\b|Suite\b|Ste\b|One\b|Two\b|Three\b|[NSEW]\.?\s\d)|\b(?:floor|fl|street|avenue|ave|road|blvd|boulevard)\.?$/i;
const cityAndZip = /,?\s[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?$/;

/**
 * Tells firm, address, telephone and e-mail of counsel apart, as sheets print them one below the
 * other. Fax numbers are left out. `alone` for a person without counsel, who has no firm.
 */
export function contactOf(lines: readonly string[], alone = false): Contact {
  const address: string[] = [];
  let tel: string | undefined;
  let email: string | undefined;
  for (const whole of lines) {
    const line = whole.trim();
    const mail = /^(?:e-?mail|email address)\s*:?\s*(\S+@\S+)$/i.exec(line) ?? bareMail.exec(line);
    const number = phone.exec(line);
    if (line === '' || /^(?:fax|facsimile|tty|pager)\b/i.test(line)) continue;
    if (mail) email ??= mail[1];
    else if (number) tel ??= number[1];
    else if (!noAddress.test(line)) {
      address.push(line);
    }
  }
  const [first] = address;
  const hasFirm = !alone && first !== undefined && !street.test(first) && !cityAndZip.test(first);
  return {
    ...(hasFirm && { firm: first }),
    address: hasFirm ? address.slice(1) : address,
    ...(tel !== undefined && { phone: tel }),
    ...(email !== undefined && { email }),
  };
}

/** What a sheet says among the lines that is no part of an address, an e-mail left empty too. */
const noAddress =
  /^(?:terminated|pro se|pro hac vice|\(?see above|undeliverable e-?mail|(?:e-?mail|phone|telephone)\s*:?$|[.,-]$)/i;
const bareMail = /^(\S+@\S+\.\S+)$/;
