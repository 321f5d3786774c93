import { kindWordsIn } from '../../docket/paper-kind';
import { numberOf } from '../../text/number-words';
import { shift } from '../../text/range';
import type { Count } from './model';
import type { Place } from './place';

const number =
  /(?<![\p{L}\d-])(two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d)\s+((?:[\p{L}-]+\s+){0,3})$/iu;

/** Between number and noun: words that the number counts instead. */
const others =
  /\b(?:plaintiff|defendant|part|day|week|month|year|page|court|counsel|attorney|lawyer|expert|witness|other|of|to|the)\w*\b|ed\b/i;

/** `four letters (Dkt. Nos. 162-164)`: a number with the noun that the citation stands for. */
export function countOf(text: string, place: Place): Count | undefined {
  const words = text
    .slice(place.words.start, place.words.end)
    .replace(/\([^()]{0,120}\)/g, (aside) => ' '.repeat(aside.length));
  const nouns = kindWordsIn(words).filter(({ plural }) => plural);
  const found: Count[] = [];
  for (const noun of nouns) {
    const match = number.exec(words.slice(0, noun.range.start));
    if (!match?.[1] || others.test(match[2] ?? '')) continue;
    const written = match[1].toLowerCase();
    const value = written === 'both' ? 2 : numberOf(written);
    // The noun has to be the last one before the citation, or the one the whole sentence is about.
    const between = words.slice(noun.range.end);
    if (!place.behindStop && kindWordsIn(between).length > 0) continue;
    if (/\b(?:and|or|,)\s/.test(between) && !place.behindStop) continue;
    const start = match.index;
    found.push({ range: shift({ start, end: noun.range.end }, place.words.start), value, noun });
  }
  // With two numbers the list is shared out among them.
  return found.length === 1 && nouns.length === 1 ? found[0] : undefined;
}
