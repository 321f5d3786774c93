import { type DescribedFinding, type FoundExample, sentence } from './findings';

/** The page of one finding: what, why, examples with the words of the check itself, how to silence. */
export function findingPage(finding: DescribedFinding): string {
  const { code, severity, summary, why, found, silent, docket, caseFile, other, fixable } = finding;
  const { record, calls } = finding;
  const given = [
    ...(docket === undefined ? [] : ['With this docket:', fenced('yaml', docket)]),
    ...(other === undefined ? [] : ['With this filing beside it:', fenced('md', other.trimEnd())]),
    ...(record === undefined
      ? []
      : [
          `With this in \`record/${record.name}\`:`,
          fenced('text', record.text.replace('\f', '\n\n')),
        ]),
    ...(calls === undefined ? [] : ['With this in `calls.csv`:', fenced('text', calls.trimEnd())]),
    ...(caseFile === undefined ? [] : ['With this case file:', fenced('yaml', caseFile.trimEnd())]),
  ];
  const lines = silent.filter((text) => !text.includes('\n'));
  const texts = silent.filter((text) => text.includes('\n'));
  const parts = [
    `# ${code}`,
    `${sentence(summary)} ${sentence(severity)}${fixable ? ' There is a quick fix.' : ''}`,
    `**Why.** ${why}`,
    '**Found.**',
    ...given,
    ...found.map((example) => fenced('text', underlined(example))),
    '**Silent.**',
    ...(lines.length > 0 ? [fenced('text', lines.join('\n'))] : []),
    ...texts.map((text) => fenced('text', text)),
  ];
  parts.push(
    `**Silence.** For the next paragraph: \`<!-- pincite-ignore ${code} -->\`. For good, in the settings:`,
    fenced('json', `"pincite.severity": { "${code}": "off" }`),
    `[All findings](../README.md)`,
  );
  return `${parts.join('\n\n')}\n`;
}

/** The text with `^^^` and the check's message under each line that holds a finding. */
function underlined({ text, findings }: FoundExample): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = start + line.length;
    for (const { range, message } of findings) {
      const from = Math.max(range.start, start);
      const to = Math.min(range.end, end);
      if (to <= from) continue;
      const carets = ' '.repeat(from - start) + '^'.repeat(to - from);
      lines.push(range.end <= end ? `${carets} ${message}` : carets);
    }
    start = end + 1;
  }
  return lines.join('\n');
}

/** A fence longer than any run of backticks inside it. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shortened(text.trimEnd())}\n${fence}`;
}

/** Examples of long filings, cut: a long line after its first words, lines that repeat after two. */
function shortened(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.length > 400 ? `${line.slice(0, 90)}…` : line));
  return lines
    .filter((line, i) => !(line.endsWith('…') && line === lines[i - 2] && line === lines[i - 4]))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}
