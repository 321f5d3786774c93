import type { Filing } from './model';

/** The kinds of filings that Pincite knows the parts of. */
export const filingKinds = [
  'motion',
  'administrative-motion',
  'motion-to-seal',
  'motion-to-compel',
  'opposition',
  'reply',
  'statement',
  'discovery-letter',
  'unilateral-letter',
  'joint-letter',
  'declaration',
  'stipulation',
  'proposed-order',
  'order',
  'certificate-of-service',
  'exhibits',
  'complaint',
  'other',
] as const;

export type FilingKind = (typeof filingKinds)[number];

/** Titles by kind; the first that matches counts, so the narrower stand above the wider. */
const byTitle: readonly (readonly [RegExp, FilingKind])[] = [
  [/^\s*(?:\[?proposed\]?\s+)(?:\w+\s+){0,4}order\b/i, 'proposed-order'],
  [/^\s*(?:stipulat(?:ion|ed)|joint stipulation)\b/i, 'stipulation'],
  [/^\s*declaration of\b/i, 'declaration'],
  [/^\s*(?:certificate|proof) of service\b/i, 'certificate-of-service'],
  [/^\s*joint (?:discovery )?letter\b/i, 'joint-letter'],
  [/^\s*unilateral (?:discovery )?letter\b/i, 'unilateral-letter'],
  [/^\s*(?:discovery letter|letter brief)\b/i, 'discovery-letter'],
  [/\border\b.*\b(?:on|granting|denying|re|regarding)\b/i, 'order'],
  [/\b(?:opposition|response) to\b.*\b(?:motion|request)\b/i, 'opposition'],
  [/\breply\b.*\b(?:in support|to opposition|brief)\b/i, 'reply'],
  [/\badministrative motion to (?:file under seal|consider whether)/i, 'motion-to-seal'],
  [/\badministrative motion\b/i, 'administrative-motion'],
  [/\bmotion to compel\b/i, 'motion-to-compel'],
  [/\bmotion\b/i, 'motion'],
  [/\bstatement in response\b/i, 'statement'],
  [/^\s*(?:(?:first|second|third|amended|verified|class action)\s+)*complaint\b/i, 'complaint'],
  [/^\s*(?:\w+\s+)?order\b/i, 'order'],
];

/** The kind of a paper by its title; undefined where the title does not tell. */
export function kindOfTitle(title: string): FilingKind | undefined {
  const words = title.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
  return byTitle.find(([pattern]) => pattern.test(words))?.[1];
}

/** A line of the front matter: its value as written and where it stands. */
export function frontMatterValue(
  filing: Filing,
  key: 'kind' | 'kit' | 'title' | 'hearing' | 're' | 'page-limit',
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const block = filing.blocks[0];
  if (block?.kind !== 'front-matter') return undefined;
  const match = new RegExp(`^${key}:[ \\t]*(["']?)(.*?)\\1[ \\t]*$`, 'm').exec(block.raw);
  if (!match?.[2]) return undefined;
  const start = match.index + match[0].indexOf(match[2], key.length + 1);
  return { value: match[2], start, end: start + match[2].length };
}

/** The kind a filing's front matter says, as one we know. */
export function statedKind(filing: Filing): FilingKind | undefined {
  const stated = frontMatterValue(filing, 'kind')?.value.trim().toLowerCase();
  return filingKinds.find((kind) => kind === stated);
}
