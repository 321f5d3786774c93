import { placeholders, sections } from '../../server/src/core/kits/placeholders';
import { kits } from '../../server/src/core/kits/table';

/** docs/kits.md: the kits, their rules, and how a template is written. */
export function kitsPage(): string {
  return `# Kits and templates

\`pincite new KIND --case DIR --out DIR\` writes these. Written by \`npm run kits\`. A rule marked *not verified* is general knowledge: look it up before you rely on it.
${kits.map(kitSection).join('')}
## Templates

A template is a plain text file, \`KIND/NAME.mustache\`, in the [Mustache](https://mustache.github.io/mustache.5.html) form. A firm's own folder has the same names; what stands in it takes the place of ours, and what it leaves out stays. There is no logic in a template, it takes in no other file, and nothing in it is run.

- \`{{party}}\` is a value. What is not known comes out as a marked blank, \`[PARTY]\`.
- \`{{#relief}}…{{/relief}}\` stands if there is a value, \`{{^relief}}…{{/relief}}\` if there is none.
- \`{{! … }}\` is a remark.
- A blank of the template's own is capitals in brackets: \`[DATE OF CALL]\`.

| placeholder | what it is |
| --- | --- |
${placeholders.map(({ name, help }) => `| \`{{${name}}}\` | ${help} |`).join('\n')}

| section | what it is |
| --- | --- |
${sections.map(({ name, help, fields }) => `| \`{{#${name}}}\` | ${help}${fields ? ` In it: ${fields.map((field) => `\`{{${field}}}\``).join(', ')}.` : ''} |`).join('\n')}

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
