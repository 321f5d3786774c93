import { placeholders, sections } from '../../server/src/core/kits/placeholders';
import { kits } from '../../server/src/core/kits/table';
import { templates } from '../../server/src/core/kits/templates.data';

/** docs/templates.md: how a firm puts templates of its own in place of ours. */
export function templatesPage(): string {
  return `# Templates of your own

The filings of a [kit](kits.md) are written from templates, one for each. A firm's own take the place of ours, one by one; what the firm's folder leaves out stays ours. Written by \`npm run kits\`.

## Where they lie

In a folder anywhere, a folder in it for each kind, with our names:

\`\`\`
firm-templates/
  unilateral-letter/
    motion.mustache
    declaration.mustache
  statement/
    statement.mustache
\`\`\`

The setting [\`pincite.templates\`](settings.md) names the folder for \`Pincite: New Filing…\`; in the terminal, \`pincite new KIND --templates DIR\` does.

Templates are checked as filings are: a mistake is an error at its place, in the Problems view and as you type, whether the template is open or not. While one is wrong no filing is made, for a half-right template makes a half-right paper. In a workspace that is not trusted the folder is not read, and our own templates are taken.

## How they are written

A template is plain text in the [Mustache](https://mustache.github.io/mustache.5.html) form. There is no logic in it, it takes in no other file, and nothing in it is run.

- \`{{party}}\` is a value. What is not known comes out as a marked blank, \`[PARTY]\`.
- \`{{#relief}}…{{/relief}}\` stands if there is a value, \`{{^relief}}…{{/relief}}\` if there is none.
- \`{{! … }}\` is a remark.
- A blank of the template's own is capitals in brackets: \`[DATE OF CALL]\`.

This is ours for the statement in response to an order:

\`\`\`
${(templates['statement/statement'] ?? '').trim()}
\`\`\`

Keep the headings that the checklist looks for, or it counts their parts as missing.

| placeholder | what it is |
| --- | --- |
${placeholders.map(({ name, help }) => `| \`{{${name}}}\` | ${help} |`).join('\n')}

| section | what it is |
| --- | --- |
${sections.map(sectionRow).join('\n')}

## Ours, to begin from

| kind | template | headings that the checklist looks for |
| --- | --- | --- |
${kits.flatMap(kitRows).join('\n')}

## What may be wrong

| code | |
| --- | --- |
| \`template/unknown-file\` | No kit has a template of this name. |
| \`template/unknown-placeholder\` | There is no placeholder or section of this name. |
| \`template/unclosed-section\`, \`template/unopened-section\` | A section is opened and not closed, or closed and not opened. |
| \`template/unclosed-tag\` | Two braces that are not closed. |
| \`template/not-allowed\` | A template that takes in another file, or changes the braces. |
| \`template/unreadable\` | The file is no text. |
`;
}

function sectionRow({ name, help, fields }: (typeof sections)[number]): string {
  const inside = fields ? ` In it: ${fields.map((field) => `\`{{${field}}}\``).join(', ')}.` : '';
  return `| \`{{#${name}}}\` | ${help}${inside} |`;
}

function kitRows({ id, files }: (typeof kits)[number]): string[] {
  return files.map(({ template, parts }, i) => {
    const headings = parts.flatMap(({ heading }) => heading ?? []);
    const path = `${template}.mustache`;
    return `| ${i === 0 ? `\`${id}\`` : ''} | [${path}](../server/src/core/kits/${path}) | ${headings.join('; ')} |`;
  });
}
