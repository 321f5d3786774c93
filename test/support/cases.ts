import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/checks/define';
import { createEngine } from '../../server/src/core/engine/engine';
import { readFiling } from '../../server/src/core/filing/read-filing';
import { caseOf } from './examples';

const plainCase = 'court: cand\nnumber: 4:15-cv-00798-HSG (DMR)\n';

/**
 * Runs a table of texts against the whole set of checks. Each value is one or more files:
 *
 *     === docket.yaml
 *     entries: [{ number: 582, filed: 2016-04-06, text: ORDER }]
 *     === motion.filing.md
 *     Granted. [Docket Nos. 582.]
 *                      ^^^^ docket/number-agreement => No.
 *
 * A line of carets marks a finding in the line above it: its code, `(severity)` where that matters,
 * and the text of its first fix behind `=>`. Every finding that is not marked fails the test, of
 * any code. With `docket.yaml` or `case.yaml` there is a case; with neither there is none.
 */
export function cases(code: string, table: Readonly<Record<string, string>>): void {
  describe(code, () => {
    for (const [name, body] of Object.entries(table)) {
      it(name, async () => {
        const files = split(body);
        const drafts = [...files].filter(([file]) => !/\.ya?ml$/.test(file));
        assert.ok(drafts.length > 0, 'no filing in this case');
        const contents = Object.fromEntries(
          [...files].map(([file, text]) => [`/case/${file}`, text]),
        );
        if (files.has('docket.yaml') && !files.has('case.yaml')) {
          contents['/case/case.yaml'] = plainCase;
        }
        const context = await caseOf(contents);
        for (const [, marked] of drafts) {
          const { text, marks } = readMarks(marked);
          const filing = readFiling(text);
          const findings = createEngine().check({ filing, ...(context ? { case: context } : {}) });
          assert.deepEqual(
            findings.map((one) => shown(text, one, marks)),
            marks.map(({ said }) => said),
          );
        }
      });
    }
  });
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** As the finding has to read: `582@12 docket/unknown-entry (information) => 589`. */
  readonly said: string;
  readonly severity: boolean;
  readonly fix: boolean;
}

function split(body: string): Map<string, string> {
  const files = new Map<string, string>();
  const lines = body.replace(/^\n/, '').split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0),
  );
  let name = 'motion.filing.md';
  for (const line of lines.map((one) => one.slice(indent))) {
    const file = /^=== (\S+)$/.exec(line)?.[1];
    if (file) {
      name = file;
      files.set(name, '');
    } else files.set(name, `${files.get(name) ?? ''}${line}\n`);
  }
  return files;
}

const caret = /^( *)(\^+) (\S+\/\S+)(?: \((\w+)\))?(?: => (.*))?$/;

function readMarks(marked: string): { text: string; marks: Mark[] } {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  let text = '';
  for (const line of marked.split('\n')) {
    const [, space = '', carets = '', code = '', severity, fix] = caret.exec(line) ?? [];
    if (code) {
      const start = lineStart + space.length;
      const end = start + carets.length;
      const words = text.slice(start, end);
      const tail = `${severity ? ` (${severity})` : ''}${fix === undefined ? '' : ` => ${fix}`}`;
      const said = `${words}@${start} ${code}${tail}`;
      marks.push({ start, end, said, severity: !!severity, fix: fix !== undefined });
    } else {
      lineStart = kept.join('\n').length + (kept.length > 0 ? 1 : 0);
      kept.push(line);
      text = kept.join('\n');
    }
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

/** A finding in the form of a mark, as far as the mark at its place says. */
function shown(text: string, { range, code, severity, fixes }: Finding, marks: readonly Mark[]) {
  const mark = marks.find((one) => one.start === range.start && one.said.includes(code));
  const tail = `${mark?.severity ? ` (${severity})` : ''}${mark?.fix ? ` => ${fixes?.[0]?.edits[0]?.text}` : ''}`;
  return `${text.slice(range.start, range.end)}@${range.start} ${code}${tail}`;
}
