import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createEngine } from '../../server/src/core/engine/engine';
import { readFiling } from '../../server/src/core/filing/read-filing';
import { samples } from '../support/precision';

// Whole filings in the real forms, each with the few slips that a late night leaves in. Every
// finding on them is in the snapshot: a false alarm, or a slip lost, is a line that differs.
// `UPDATE=1` writes it anew.
const snapshot = new URL('./findings.txt', import.meta.url);

describe('whole filings', () => {
  it('have the findings of the snapshot and no others', async () => {
    const lines: string[] = [];
    for (const { name, text, case: context } of await samples()) {
      const filing = readFiling(text);
      lines.push(`== ${name}`);
      for (const finding of createEngine().check({
        filing,
        ...(context ? { case: context } : {}),
      })) {
        const { start, end } = finding.range;
        const line = text.slice(0, start).split('\n').length;
        lines.push(
          `${line} ${finding.code} ${finding.severity} “${text.slice(start, end)}”: ${finding.message}`,
        );
      }
    }
    const found = `${lines.join('\n')}\n`;
    if (process.env.UPDATE) writeFileSync(snapshot, found);
    assert.equal(found, readFileSync(snapshot, 'utf8'));
  });
});
