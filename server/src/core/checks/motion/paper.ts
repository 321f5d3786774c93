import type { CaseContext } from '../../case/load-case';
import { standingOrderOf } from '../../court/judges/find-order';
import type { StandingOrder } from '../../court/judges/model';
import { partsOf, type ReadCaption, readCaption } from '../../filing/caption/read-caption';
import {
  type FilingKind,
  frontMatterValue,
  kindOfTitle,
  statedKind,
} from '../../filing/filing-kind';
import type { Block, Filing } from '../../filing/model';
import type { Range } from '../../text/range';

/** What a filing is, and before whom: what the checks on whole papers go by. */
export interface Paper {
  readonly kind: FilingKind;
  readonly title: string;
  /** Where the title stands, or what says the kind: a finding on the whole paper is shown there. */
  readonly range: Range;
  /** PACER id of the case's court. */
  readonly court: string;
  readonly judge?: string;
  readonly order?: StandingOrder;
  /** Index of the first block behind the caption. */
  readonly bodyStart: number;
}

/**
 * Reads what a filing is: by `kind` in its front matter, else by its title. Undefined where
 * neither tells, outside a case folder, and for printed papers.
 */
export function paperOf(filing: Filing, context: CaseContext | undefined): Paper | undefined {
  const caseFile = context?.caseFile;
  if (!caseFile?.court || filing.origin === 'extracted') return undefined;
  const caption = readCaption(filing);
  const titled = titleOf(filing, caption);
  const stated = statedKind(filing);
  const kind = stated ?? (titled && kindOfTitle(titled.title));
  const shown = titled ?? frontMatterValue(filing, 'kind');
  if (kind === undefined || !shown) return undefined;
  const judge = caseFile.magistrate ?? caseFile.judge;
  const court = caseFile.court.trim().toLowerCase();
  const order = standingOrderOf(judge, court, context?.standingOrders);
  return {
    kind,
    title: titled?.title ?? '',
    range: 'range' in shown ? shown.range : { start: shown.start, end: shown.end },
    court,
    bodyStart: bodyStart(filing, caption),
    ...(judge ? { judge } : {}),
    ...(order ? { order } : {}),
  };
}

/** The title in the caption, on as many lines as it has; else the one in the front matter. */
function titleOf(
  filing: Filing,
  caption: ReadCaption | undefined,
): { title: string; range: Range } | undefined {
  const part = caption && partsOf(caption, 'title')[0];
  if (part) return { title: part.lines.map(({ text }) => text).join(' '), range: part.range };
  const front = frontMatterValue(filing, 'title');
  return front && { title: front.value, range: { start: front.start, end: front.end } };
}

/** The first block behind the caption; behind the front matter where there is no caption. */
function bodyStart(filing: Filing, caption: ReadCaption | undefined): number {
  const end = caption?.parts.at(-1)?.range.end ?? 0;
  const first = filing.starts.findIndex((start) => start >= end);
  if (first < 0) return filing.blocks.length;
  return filing.blocks[first]?.kind === 'front-matter' ? first + 1 : first;
}

/** Whether a block of the body answers; blocks are asked in order, none after the first that does. */
export function someInBody(
  filing: Filing,
  paper: Paper,
  answers: (block: Block) => boolean,
): boolean {
  for (let i = paper.bodyStart; i < filing.blocks.length; i++) {
    const block = filing.blocks[i];
    if (block && answers(block)) return true;
  }
  return false;
}
