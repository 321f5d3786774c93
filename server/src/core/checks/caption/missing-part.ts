import type { CaseContext } from '../../case/load-case';
import {
  partsOf,
  type ReadCaption,
  type ReadPartName,
  readCaption,
} from '../../filing/caption/read-caption';
import type { FilingKind } from '../../filing/filing-kind';
import type { Filing } from '../../filing/model';
import { captionText } from '../../kits/caption/caption-text';
import type { CaptionForm } from '../../kits/caption/forms/form';
import { captionForm } from '../../kits/caption/forms/table';
import { updateCaption } from '../../kits/caption/update-caption';
import { whosePaper } from '../../kits/caption/whose-paper';
import type { Range } from '../../text/range';
import { defineCheck, type Fix, type Report } from '../define';
import { paperOf } from '../motion/paper';

const caseFile = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n';
const parties = 'ABLE INC.,  \nPlaintiff,\n\nv.\n\nBAKER INC.,  \nDefendant.\n\n';
const court = 'UNITED STATES DISTRICT COURT  \nNORTHERN DISTRICT OF CALIFORNIA\n\n';
const marked = '«UNITED STATES DISTRICT COURT»  \nNORTHERN DISTRICT OF CALIFORNIA\n\n';
const lawyer =
  'Ann Field (SBN 100001)  \n1 First St.  \nTelephone: (408) 555-0101  \nEmail: ann@field.example  \nAttorney for Plaintiff ABLE INC.\n\n';
const number = 'Case No. 4:15-cv-00798-HSG (DMR)\n\n';
const rest = '**ABLE’S MOTION TO STAY**\n\nPlease take notice that Able moves.';

export const captionMissingPart = defineCheck({
  code: 'caption/missing-part',
  severity: 'information',
  scope: 'filing',
  summary: 'A part of the caption that the court’s rule asks for is not there',
  why: 'Clerks send papers back whose first page lacks a part. Only what the rule of the case’s own court asks for is missed, and only in a filing that has a caption; where the rule was not read it is a hint.',
  examples: {
    caseFile,
    found: [
      `${marked}${parties}${number}${rest}`,
      `${lawyer.replace(/Email:.*\n/, '').replace('Ann Field (SBN 100001)', '«Ann Field (SBN 100001)»')}${court}${parties}${number}${rest}`,
      `${lawyer}${marked}${parties}${rest}`,
      `${lawyer}${court}${parties}«Case No. 4:15-cv-00798»\n\n${rest}`,
    ],
    silent: [
      `${lawyer}${court}${parties}${number}${rest}`,
      `${court}${parties}${number}**ORDER GRANTING MOTION**\n\nThe motion is granted.`,
      'No caption at all. The motion is granted.',
      `${lawyer}${court}${parties}${number}Notice of Motion\n\nAble moves.`,
      `${lawyer}${court}${parties}16 Misc. 123\n\n${rest}`,
    ],
  },
  *run({ filing, case: context }) {
    const courtId = context?.caseFile?.court;
    const caption = courtId ? readCaption(filing) : undefined;
    const courtPart = caption && partsOf(caption, 'court')[0];
    const at = courtPart?.lines[0]?.range;
    if (!caption || !at) return;
    const form = captionForm(courtId);
    const fixes = mended(filing, context);
    const say = (range: Range, what: string, source: string, verified: boolean) => ({
      range,
      severity: verified ? ('information' as const) : ('hint' as const),
      message: `The caption has no ${what} (${source}).${verified ? '' : ' This was not verified.'}`,
      ...fixes(),
    });
    const has = (part: ReadPartName) => partsOf(caption, part).length > 0;
    // What cannot be placed may be the very part that seems to be missing.
    const isPlain =
      caption.parts.every(({ part }) => part !== 'other') && partsOf(caption, 'court').length === 1;
    if (isPlain && (has('number') || has('action'))) {
      for (const [part, what] of always) {
        if (!has(part)) yield say(at, what, form.source, form.verified);
      }
    }
    const kind = paperOf(filing, context)?.kind;
    if (kind && papers.has(kind) && form.counsel.length > 0) {
      yield* counselParts(caption, form, at, say);
    }
    const [line] = partsOf(caption, 'number').flatMap(({ lines }) => lines);
    if (form.judgeInitials && line && /\d{2}-cv-\d{4,6}\s*$/i.test(line.text)) {
      yield say(line.range, 'judge’s initials behind the number', form.source, form.verified);
    }
  },
});

const always = [
  ['action', 'title of the action'],
  ['number', 'case number'],
  ['title', 'title of the paper'],
] as const;

/** The caption as the case file has it now, as a fix; worked out when the first finding asks. */
function mended(filing: Filing, context: CaseContext | undefined) {
  let known: { readonly fixes?: readonly Fix[] } | undefined;
  return () => {
    if (known) return known;
    known = {};
    const caseFile = context?.caseFile;
    if (!caseFile) return known;
    const next = captionText(caseFile, { title: '', ...whosePaper(filing, caseFile) });
    const update = updateCaption(filing, next);
    if (update.kind === 'edits' && update.edits.length > 0) {
      known = { fixes: [{ title: 'Bring the caption up to date', edits: update.edits }] };
    }
    return known;
  };
}

/** Papers that a party files with a counsel block. */
const papers: ReadonlySet<FilingKind> = new Set([
  'motion',
  'administrative-motion',
  'motion-to-seal',
  'motion-to-compel',
  'opposition',
  'reply',
  'declaration',
  'complaint',
]);

const inBlock = [
  [
    /\d{3}[^\d\n]{0,3}\d{3}[^\d\n]?\d{4}|\b(?:tele)?phone\b|\btel\b|\[TELEPHONE\]/i,
    'telephone number of counsel',
  ],
  [/@|\be-?mail\b|\[EMAIL\]/i, 'e-mail address of counsel'],
  [
    /\bbar\b|\bSBN\b|pro hac|pro se|pro per|#\s?\d{4,}|\(\s*\d{5,}\s*\)|\[BAR/i,
    'bar number of counsel',
  ],
  [/\b(?:attorneys?|counsel) for\b|pro se|pro per|\[PARTY/i, 'party that counsel appears for'],
] as const;

function* counselParts(
  caption: ReadCaption,
  form: CaptionForm,
  at: Range,
  say: (range: Range, what: string, source: string, verified: boolean) => Report,
): Generator<Report> {
  const block = partsOf(caption, 'counsel').flatMap(({ lines }) => lines);
  const [first] = block;
  if (!first) {
    // Something stands there that may be counsel's.
    if (caption.parts[0]?.part === 'court') {
      yield say(at, 'counsel block above the court’s name', form.source, form.verified);
    }
    return;
  }
  const text = block.map((one) => one.text).join('\n');
  for (const [sign, what] of inBlock) {
    if (!sign.test(text)) yield say(first.range, what, form.source, form.verified);
  }
}
