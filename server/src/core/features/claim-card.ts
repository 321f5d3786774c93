import type { Comparison, Verdict } from '../case/claims/compare';
import { kindName } from '../case/claims/in-words';
import { claimsOfBlock } from '../case/claims/of-block';
import { isOtherDocket, ownNumbers } from '../case/own-case';
import { longDate } from '../docket/calendar-day';
import type { DocketEntry } from '../docket/model';
import type { CitedItem } from '../filing/docket-citations/model';
import { blockAt } from '../filing/read-filing';
import { escapeMarkdown } from './markdown';
import type { Snapshot } from './snapshot';

const signs: Readonly<Record<Verdict, string>> = { same: '✓', differs: '✗', unknown: '?' };

/**
 * What the sentence around a cited item says of the entry, beside what the docket says, as a
 * Markdown table; undefined where the sentence says nothing that can be compared.
 *
 * @param offset anywhere in the item, in the filing
 */
export function claimCard(snapshot: Snapshot, offset: number, item: CitedItem): string | undefined {
  const { filing, case: context } = snapshot;
  const block = filing.blocks[blockAt(filing, offset)];
  if (!block) return undefined;
  const own = ownNumbers(context, filing.outline.caseNumber);
  const all = block.facts.docketCitations;
  const citations = all.filter((one, i) => !isOtherDocket(one, own, all[i - 1]));
  const { comparisons } = claimsOfBlock(block, citations, context);
  const found = comparisons.find((one) => one.item === item);
  return found && table(found, block.clean);
}

function table({ kind, filer, date, ruling, entry }: Comparison, text: string): string {
  const rows: (readonly [Verdict, string, string])[] = [];
  const [said] = kind.said;
  const [is] = kind.docket;
  if (said && is) rows.push([kind.verdict, kindName(said), kindName(is)]);
  if (filer) {
    const words = text.slice(filer.range.start, filer.range.end).replace(/\s+/g, ' ');
    const by = filer.docket.by === 'court' ? 'the court' : (entry.filer ?? 'a party');
    rows.push([filer.verdict, `by ${words}`, `by ${by}`]);
  }
  if (date) {
    const { start, end } = date.mention.range;
    rows.push([date.verdict, text.slice(start, end).replace(/\s+/g, ' '), daysOf(entry)]);
  }
  if (ruling) {
    const other = ruling.said === 'granted' ? 'denied' : 'granted';
    const docket =
      ruling.verdict === 'unknown' ? '' : ruling.verdict === 'same' ? ruling.said : other;
    rows.push([ruling.verdict, ruling.said, docket]);
  }
  const lines = rows.map((row) => `| ${signs[row[0]]} | ${cell(row[1])} | ${cell(row[2])} |`);
  return ['| | This sentence | The docket |', '|---|---|---|', ...lines].join('\n');
}

function daysOf({ filed, entered }: DocketEntry): string {
  if (!filed) return 'no day';
  return entered && entered !== filed
    ? `filed ${longDate(filed)}, entered ${longDate(entered)}`
    : `filed ${longDate(filed)}`;
}

function cell(words: string): string {
  return escapeMarkdown(words.length > 90 ? `${words.slice(0, 90)}…` : words).replaceAll(
    '|',
    '\\|',
  );
}
