/** One slip, as a writer makes it: what is at `start` becomes `text`. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Places where a kind of slip can be planted in a text, each a single one. */
export type Planter = (text: string) => Iterable<Slip>;

function* at(text: string, pattern: RegExp, mend: (match: RegExpExecArray) => Slip | undefined) {
  for (const match of text.matchAll(pattern)) {
    const slip = mend(match as RegExpExecArray);
    if (slip) yield slip;
  }
}

const whole = (match: RegExpExecArray, text: string): Slip => ({
  start: match.index,
  end: match.index + match[0].length,
  text,
});

/** `Docket No. 31` becomes `Docket Nos. 31`. */
export const pluralOfOne: Planter = (text) =>
  at(text, /\bNo\. (?=\d+(?:-\d+)?(?:[\].;)]| (?:at|¶)))/g, (match) =>
    /(?:Docket|Dkt\.|ECF|Doc\.) $/.test(text.slice(0, match.index))
      ? whole(match, 'Nos. ')
      : undefined,
  );

/** `Docket Nos. 41, 46` becomes `Docket No. 41, 46`. */
export const singularOfMany: Planter = (text) =>
  at(text, /\bNos\. (?=\d+(?:, | and |; )\d)/g, (match) =>
    /(?:Docket|Dkt\.|ECF|Doc\.) $/.test(text.slice(0, match.index))
      ? whole(match, 'No. ')
      : undefined,
  );

const shortMonths = /\b(February|April|June|September|November) \d{1,2}, (?=\d{4})/g;

/** A day after the month’s last. */
export const dayTooMany: Planter = (text) =>
  at(text, shortMonths, (match) =>
    whole(match, `${match[1]} ${match[1] === 'February' ? 30 : 31}, `),
  );

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The next weekday, the date left. */
export const weekdayOff: Planter = (text) =>
  at(
    text,
    new RegExp(`\\b(?:${weekdays.join('|')})(?=, [A-Z][a-z]+ \\d{1,2}, \\d{4})`, 'g'),
    (match) => whole(match, weekdays[(weekdays.indexOf(match[0]) + 1) % 7] ?? ''),
  );

/** A letter more, less, other, or two swapped, in the second half of each of the names. */
export const nameOff = (names: readonly string[]): Planter =>
  function* (text) {
    for (const name of names) {
      const places = [...text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))];
      // The first one may define the name.
      for (const [turn, match] of places.slice(1).entries()) {
        const i = 2 + (turn % (name.length - 4));
        const [head, tail] = [name.slice(0, i), name.slice(i)];
        const wrong = [
          `${head}x${tail}`,
          head + tail.slice(1),
          `${head}q${tail.slice(1)}`,
          head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
        ][turn % 4];
        if (wrong && wrong !== name)
          yield { start: match.index, end: match.index + name.length, text: wrong };
      }
    }
  };

/** A reference to a part far behind the last. */
export const partBeyond: Planter = (text) =>
  at(
    text,
    /\b(?:Part|Section) (?=I)[IVX]+(?:\.[A-Z])?(?=,? (?:infra|supra|above|below))/g,
    (match) => whole(match, `${match[0].split(' ')[0]} XII`),
  );

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A heading that skips one: `# IV.` where `# III.` stands. */
export const headingGap: Planter = (text) =>
  at(text, /^(#+ |\*\*)([IVX]+)(?=\. )/gm, (match) => {
    const value = romans.indexOf(match[2] ?? '');
    const next = romans[value + 1];
    return value > 0 && next ? whole(match, `${match[1]}${next}`) : undefined;
  });

/** An entry that is not on the docket, in a gap or beyond its end. */
export const entryOff: Planter = (text) =>
  at(text, /(?<=Docket No\. )\d+(?=[\].;)]| at| ¶)/g, (match) =>
    whole(match, `${Number(match[0]) % 2 === 0 ? 43 : 98}`),
  );

/** A list that cites its first entry again. */
export const entryTwice: Planter = (text) =>
  at(
    text,
    /(?<=(?:Docket Nos\.|Doc\. Nos\.|D\.I\.) )(\d+)((?:, \d+)*(?:,| and) )\d+(?=[\s.)\]])(?! at)/g,
    (match) => whole(match, `${match[1]}${match[2]}${match[1]}`),
  );
