import { docket } from './docket';
import { law } from './law';
import { markup } from './markup';
import type { Rule } from './rule';

const include = (...names: readonly string[]): Rule[] =>
  names.map((name) => ({ include: `#${name}` }));

/**
 * The grammar of filings. Its root is its own, `text.filing`, and not Markdown's: what is injected
 * into Markdown (math between dollar signs, above all) has no place in a pleading, nor has
 * Markdown's reading of brackets and indents. Scopes inside are those that themes color.
 */
export const filing = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'Court filing',
  scopeName: 'text.filing',
  patterns: include('front-matter', 'blocks', 'inline'),
  repository: {
    blocks: {
      patterns: include(
        'comment',
        'fence',
        'headings',
        'bold-heading',
        'rule',
        'quote',
        'footnote',
        'table',
        'lists',
        'caption',
        'signature',
        'plain-heading',
      ),
    },
    // Where two begin at one place, the first listed wins.
    inline: {
      patterns: include(
        'comment',
        'escape',
        'code',
        'link',
        'footnote-reference',
        'url',
        'alterations',
        'case-numbers',
        'cases',
        'statutes',
        'docket-citations',
        'id',
        'definitions',
        'dates',
        'record-pincites',
        'exhibits',
        'sections',
        'direction',
        'paragraphs',
        'blanks',
        'signature',
        'bold',
        'italic',
      ),
    },
    ...markup,
    ...docket,
    ...law,
  } satisfies Record<string, Rule>,
};
