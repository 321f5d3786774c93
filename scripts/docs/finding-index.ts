import { type DescribedFinding, sentence } from './findings';

/** docs/findings/README.md: what the severities mean, and every finding in one table. */
export function findingIndex(findings: readonly DescribedFinding[]): string {
  return `# Findings

Each finding has a code, a page and a severity: an **error** is a file that cannot be read, a **warning** a slip that the text or the docket proves, **information** a place that a person must look at, a **hint** a place that can be read in two ways.

${findingTable(findings, '')}

A severity is changed in the settings, for one code or for a family; \`off\` silences it:

\`\`\`json
"pincite.severity": { "docket/mixed-forms": "off", "xref/*": "hint" }
\`\`\`

A comment silences the next paragraph, or the paragraph it stands in. It takes one code, several, a family as \`docket/*\`, or none for all:

\`\`\`markdown
<!-- pincite-ignore docket/unknown-entry -->
\`\`\`
`;
}

/** The table of findings; `base` leads from the page it stands on to docs/findings/. */
export function findingTable(findings: readonly DescribedFinding[], base: string): string {
  const rows = findings.map(
    ({ code, summary, severity, fixable }) =>
      `| [\`${code}\`](${base}${code}.md) | ${cell(sentence(summary))} | ${severity} | ${fixable ? 'yes' : ''} |`,
  );
  return ['| finding | what it catches | severity | quick fix |', '| --- | --- | --- | --- |']
    .concat(rows)
    .join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
