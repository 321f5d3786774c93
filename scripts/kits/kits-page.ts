import { kits } from '../../server/src/core/kits/table';

/** docs/kits.md: the kits, their rules, and how a template is written. */
export function kitsPage(): string {
  return `# Kits

\`pincite new KIND --case DIR --out DIR\` writes these. Written by \`npm run kits\`. A rule marked *not verified* is general knowledge: look it up before you rely on it.
${kits.map(kitSection).join('')}
A firm may put [templates of its own](templates.md) in place of these.

Judges' [standing orders](court-rules.md) of your own stand before those that come with Pincite.
`;
}

function kitSection({ id, title, summary, courts, rules, files }: (typeof kits)[number]): string {
  return `
## ${title}

\`${id}\`${courts ? `, for ${courts.join(', ')}` : ''}. ${summary}

${files.map(({ name, when }) => `- \`${name}\`${when ? ` (with \`--set ${when}=yes\`)` : ''}`).join('\n')}

${rules.map(({ says, source, verified }) => `> ${says} ${source}${verified ? '' : ' (*not verified*)'}.`).join('\n>\n')}
`;
}
