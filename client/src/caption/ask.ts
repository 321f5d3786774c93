import type {
  AskedPart,
  CaptionSetup,
  CaptionWords,
  DifferingPart,
} from '../../../server/src/protocol/caption';
import { type AsksSeveral, type AsksText, askText } from '../asking';

const heading = 'Insert Caption';

/**
 * Asks for the title, then whether a hearing is noticed and which entries the paper is about, as
 * far as the front matter and the case file do not say; Enter goes on without. Undefined where the
 * user leaves at any step.
 */
export async function askCaption(
  window: AsksText & AsksSeveral,
  { known, courtroom }: Pick<CaptionSetup, 'known' | 'courtroom'>,
): Promise<CaptionWords | undefined> {
  const title =
    known.title ??
    (await askText(window, {
      title: heading,
      prompt: 'Title of the paper, as the caption is to print it',
      placeHolder: 'Motion to Compel',
    }));
  if (title === undefined) return undefined;
  const hearing = { label: 'Hearing', description: 'date, time and courtroom' };
  const re = { label: 'Re:', description: 'the docket entries that it is about' };
  const open = [...(known.hearing ? [] : [hearing]), ...(known.re ? [] : [re])];
  const parts =
    open.length === 0
      ? []
      : await window.showQuickPick(open, {
          title: heading,
          placeHolder: 'What else belongs in the caption? Enter for nothing more',
          canPickMany: true,
        });
  if (!parts) return undefined;
  let words: CaptionWords = { ...known, title };
  const noticed = parts.includes(hearing) ? {} : known.hearing;
  if (noticed) {
    const answers = await askHearing(window, noticed, courtroom);
    if (!answers) return undefined;
    words = { ...words, hearing: answers };
  }
  if (parts.includes(re)) {
    const numbers = await askText(window, {
      title: heading,
      prompt: 'Docket numbers for the “Re:” line',
      placeHolder: '542',
    });
    if (numbers === undefined) return undefined;
    if (numbers !== '') words = { ...words, re: numbers };
  }
  return words;
}

type Hearing = NonNullable<CaptionWords['hearing']>;

const hearingQuestions = [
  ['date', { prompt: 'Date of the hearing. Enter leaves a blank.', placeHolder: 'May 19, 2016' }],
  ['time', { prompt: 'Time of the hearing. Enter leaves a blank.', placeHolder: '2:00 p.m.' }],
  ['courtroom', { prompt: 'Courtroom. Enter leaves a blank.', placeHolder: '4, 3rd Floor' }],
] as const;

async function askHearing(
  window: AsksText,
  known: Hearing,
  courtroom: string | undefined,
): Promise<Hearing | undefined> {
  let hearing: Hearing = known;
  for (const [key, question] of hearingQuestions) {
    if (known[key] !== undefined || (key === 'courtroom' && courtroom !== undefined)) continue;
    const answer = await askText(window, { title: heading, ...question });
    if (answer === undefined) return undefined;
    if (answer !== '') hearing = { ...hearing, [key]: answer };
  }
  return hearing;
}

/** What of the caption the front matter has otherwise; those chosen are to follow it. */
export async function askDiffering(
  window: AsksSeveral,
  differing: readonly DifferingPart[],
): Promise<readonly AskedPart[] | undefined> {
  const names = { hearing: 'Hearing', re: 'Re:' } as const;
  const inLine = (text: string) => text.replaceAll('\n', ', ');
  const items = differing.map(({ part, now, wanted }) => ({
    label: names[part],
    description: inLine(wanted),
    detail: now === '' ? 'The caption has none.' : `Now: ${inLine(now)}`,
    picked: true,
    part,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Update Caption',
    placeHolder: 'The front matter says otherwise. Which is to change in the caption?',
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ part }) => part);
}
