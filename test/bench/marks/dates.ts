import { en } from 'chrono-node';
import { findDates } from '../../../server/src/core/time/dates/find-dates';
import type { Mark } from '../mark';
import { bestInTurn, ms } from '../measure';
import { brief } from '../texts';

export const dates: Mark = {
  name: 'dates',
  about: 'dates against chrono-node over the same text',
  *run() {
    const text = brief({ pages: 150 });
    const [ours = 1, chrono = 0] = bestInTurn([() => findDates(text), () => en.parse(text)], 15);
    const mentions = findDates(text);
    yield {
      name: `dates (${mentions.length}), as many times faster than chrono-node`,
      figure: `${ms(ours)} to ${ms(chrono)}`,
      value: chrono / ours,
      least: 20,
    };
    // A true date has a day and a month in words or figures; “Rule 26” and “at 4” have not.
    const lost = en
      .parse(text)
      .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
      .filter(({ index, text: words }) => {
        const end = index + words.length;
        return !mentions.some(({ range }) => range.start < end && index < range.end);
      });
    const shown = lost.slice(0, 5).map(({ text: words }) => `“${words}”`);
    yield {
      name: 'dates that chrono-node finds and we do not',
      figure: shown.join(', ') || 'none',
      value: lost.length,
      unit: '',
      most: 0,
    };
  },
};
