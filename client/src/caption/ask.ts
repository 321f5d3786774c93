import type * as vscode from 'vscode';
import type { CaptionParams } from '../../../server/src/protocol/requests';

/** What a caption says beside what the case file knows. */
export type CaptionWords = Omit<CaptionParams, 'uri'>;

/** What asks: the editor's window, or a test in its place. */
export interface Asking {
  showInputBox(options: vscode.InputBoxOptions): Thenable<string | undefined>;
  showQuickPick<Item extends vscode.QuickPickItem>(
    items: readonly Item[],
    options: vscode.QuickPickOptions & { canPickMany: true },
  ): Thenable<readonly Item[] | undefined>;
}

interface Question {
  readonly prompt: string;
  readonly placeHolder: string;
}

const heading = 'Insert Caption';
const hearingQuestions = {
  date: { prompt: 'Date of the hearing. Enter leaves a blank.', placeHolder: 'May 19, 2016' },
  time: { prompt: 'Time of the hearing. Enter leaves a blank.', placeHolder: '2:00 p.m.' },
  courtroom: { prompt: 'Courtroom. Enter leaves a blank.', placeHolder: '4, 3rd Floor' },
} as const;

/**
 * Asks for the title, then whether a hearing is noticed and which entries the paper is about;
 * Enter goes on without. Undefined where the user leaves at any step.
 */
export async function askCaption(window: Asking): Promise<CaptionWords | undefined> {
  const title = await ask(window, {
    prompt: 'Title of the paper, as the caption is to print it',
    placeHolder: 'Motion to Compel',
  });
  if (title === undefined) return undefined;
  const hearing = { label: 'Hearing', description: 'date, time and courtroom' };
  const re = { label: 'Re:', description: 'the docket entries that it is about' };
  const parts = await window.showQuickPick([hearing, re], {
    title: heading,
    placeHolder: 'What else belongs in the caption? Enter for nothing more',
    canPickMany: true,
  });
  if (!parts) return undefined;
  let words: CaptionWords = { title };
  if (parts.includes(hearing)) {
    const answers = await askHearing(window);
    if (!answers) return undefined;
    words = { ...words, hearing: answers };
  }
  if (parts.includes(re)) {
    const numbers = await ask(window, {
      prompt: 'Docket numbers for the “Re:” line',
      placeHolder: '542',
    });
    if (numbers === undefined) return undefined;
    if (numbers !== '') words = { ...words, re: numbers };
  }
  return words;
}

async function askHearing(
  window: Asking,
): Promise<NonNullable<CaptionWords['hearing']> | undefined> {
  const date = await ask(window, hearingQuestions.date);
  if (date === undefined) return undefined;
  const time = await ask(window, hearingQuestions.time);
  if (time === undefined) return undefined;
  const courtroom = await ask(window, hearingQuestions.courtroom);
  if (courtroom === undefined) return undefined;
  return { ...(date && { date }), ...(time && { time }), ...(courtroom && { courtroom }) };
}

/** The answer, trimmed; empty where Enter was pressed on nothing, undefined where it was left. */
async function ask(window: Asking, question: Question): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: heading,
    ...question,
    // Dates and numbers are looked up in other windows while they are asked for.
    ignoreFocusOut: true,
  });
  return answer?.trim();
}

/**
 * The words that a keybinding or another extension gives along with the command; undefined where
 * it gives none. What is not text is left out.
 */
export function givenCaption(given: unknown): CaptionWords | undefined {
  if (!isRecord(given) || typeof given['title'] !== 'string') return undefined;
  const { title, hearing, re } = given;
  return {
    title,
    ...(isRecord(hearing) && {
      hearing: {
        ...text(hearing, 'date'),
        ...text(hearing, 'time'),
        ...text(hearing, 'courtroom'),
      },
    }),
    ...(typeof re === 'string' && { re }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text<Key extends string>(
  from: Record<string, unknown>,
  key: Key,
): { [K in Key]?: string } {
  const value = from[key];
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
