import type { LetterPractice } from '../../court/judges/model';
import { defineCheck } from '../define';
import { paperOf, someInBody } from './paper';

const caseFile = (judge: string) =>
  `court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\nmagistrate: ${judge}\n`;

export const unilateralBarred = defineCheck({
  code: 'motion/unilateral-barred',
  severity: 'information',
  scope: 'filing',
  summary: 'A discovery letter of one side before a judge who hears joint letters, or none',
  why: 'Letters of one side without leave were denied unread, those before a judge who hears discovery motions too. Each judge’s order decides; where it was not verified this is a hint.',
  examples: {
    caseFile: caseFile('Donna M. Ryu'),
    found: [
      '---\nkind: unilateral-letter\ntitle: «Letter on the Calls»\n---\n\nThe other side would not confer.',
    ],
    silent: [
      '---\nkind: unilateral-letter\ntitle: Letter\n---\n\nThis letter is filed by leave of court.',
      '---\nkind: joint-letter\ntitle: Letter\n---\n\nThe parties attest, on the deadlines.',
      '---\nkind: discovery-letter\ntitle: Letter\n---\n\nThe parties submit this joint letter.',
      '---\nkind: administrative-motion\ntitle: Motion for Leave to File a Unilateral Letter\n---\n\nText.',
    ],
  },
  *run({ filing, case: context }) {
    const paper = paperOf(filing, context);
    const letters = paper?.order?.letters;
    if (!paper || !letters) return;
    const one =
      paper.kind === 'unilateral-letter' ||
      (paper.kind === 'discovery-letter' &&
        !/\bjoint\b/i.test(paper.title) &&
        !someInBody(filing, paper, ({ clean }) => /\bjoint\b/i.test(clean)));
    const barred = one || (letters.value === 'noticed-motion' && paper.kind === 'joint-letter');
    if (!barred || someInBody(filing, paper, ({ clean }) => leave.test(clean))) return;
    const how = practices[letters.value];
    if (!how) return;
    const dated = filing.outline.dated?.iso;
    if (dated && letters.from && dated < letters.from) return;
    const unsure = letters.verified ? '' : ' This was not verified; read the order first.';
    yield {
      range: paper.range,
      severity: letters.verified ? 'information' : 'hint',
      message: `Judge ${lastWord(paper.judge)} ${how} (${letters.source}).${unsure}`,
    };
  },
});

/** The letter says that leave was given, or asked for. */
const leave =
  /\b(?:with|by|grant\w*|order\w*|obtain\w*)\b[^.]{0,60}\bleave\b|\bleave\b[^.]{0,60}\bgranted\b/i;

/** Nothing was read on how a judge takes letters of one side where joint ones are usual. */
const practices: Readonly<Record<LetterPractice, string | undefined>> = {
  joint: undefined,
  'joint-only': 'hears joint letters only',
  'joint-unless-leave': 'hears a letter of one side only with leave of court',
  'noticed-motion': 'hears discovery disputes on a noticed motion, not by letter',
};

function lastWord(judge: string | undefined): string {
  return (
    (judge ?? '')
      .replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/i, '')
      .split(/\s+/)
      .at(-1) ?? ''
  );
}
