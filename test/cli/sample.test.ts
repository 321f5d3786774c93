import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pincite } from '../support/pincite';

// What the terminal says of the sample, to the letter. `UPDATE=1` writes the snapshots anew.
const outputs: Readonly<
  Record<string, { readonly args: readonly string[]; readonly code: number }>
> = {
  'check.txt': { args: ['check', 'samples/loop-ai'], code: 1 },
  'check.json': { args: ['check', 'samples/loop-ai', '--format', 'json'], code: 1 },
  'check.sarif': { args: ['check', 'samples/loop-ai', '--format', 'sarif'], code: 1 },
  'check-no-case.json': {
    args: ['check', 'samples/loop-ai/order.filing.md', '--no-case', '--format=json'],
    code: 1,
  },
  'cites.txt': { args: ['cites', 'samples/loop-ai'], code: 0 },
  'cites.json': { args: ['cites', 'samples/loop-ai', '--format', 'json'], code: 0 },
  'dates.txt': { args: ['dates', 'samples/loop-ai'], code: 0 },
  'dates.json': { args: ['dates', 'samples/loop-ai', '--format', 'json'], code: 0 },
  'docket.json': { args: ['docket', 'show', 'samples/loop-ai/docket.yaml'], code: 0 },
  'docket.csv': {
    args: ['docket', 'show', 'samples/loop-ai/docket.yaml', '--format', 'csv'],
    code: 0,
  },
  'docket.yaml': {
    args: ['docket', 'show', 'samples/loop-ai/docket.yaml', '--format', 'yaml'],
    code: 0,
  },
};

describe('the sample in the terminal', () => {
  for (const [name, { args, code }] of Object.entries(outputs)) {
    it(`prints ${name}`, () => {
      const ran = pincite(args);
      // A new check moves the rules; they have a test of their own.
      const out = ran.out
        .replace(/"ruleIndex":\d+/g, '"ruleIndex":…')
        .replace(/"tool": [\s\S]*/, '"tool": …\n');
      const path = join(__dirname, 'snapshots', name);
      if (process.env['UPDATE']) writeFileSync(path, out);
      assert.equal(out, readFileSync(path, 'utf8'));
      assert.equal(ran.err, '');
      assert.equal(ran.code, code);
    });
  }
});
