import { kits } from '../../server/src/core/kits/table';

/** docs/kits.md: the kits, their rules, and how a template is written. */
export function kitsPage(): string {
  return `# Kits

\`pincite new KIND --case DIR --out DIR\` writes these. Written by \`npm run kits\`. A rule marked *not verified* is general knowledge: look it up before you rely on it.
${kits.map(kitSection).join('')}
A firm may put [templates of its own](templates.md) in place of these.

## Standing orders

\`standing-orders.yaml\` in the case folder adds a judge, or overrules what comes with Pincite. Without \`verified: true\` a rule gives a hint at most.

\`\`\`yaml
orders:
  - judge: Donna M. Ryu
    court: cand
    source: Loop AI v. Gatti, Dkt. 222 # where it was read
    from: 2015-09-28
    letters: joint-unless-leave # or joint, joint-only, noticed-motion
    letter-pages: 5
    motion-pages: 1
    confer: in person or by telephone
    due: within 5 business days after conferring
    letter-parts: [attestation, case deadlines]
    verified: true
\`\`\`
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
