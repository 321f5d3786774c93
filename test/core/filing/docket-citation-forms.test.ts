import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findDocketCitations } from '../../../server/src/core/filing/docket-citations/find-docket-citations';
import { marked, short } from '../../support/citations';
import { unmark } from '../../support/examples';

// How courts and parties write them; a change of any bound is a change of what is resolved,
// colored and checked. The table says how to read it.
const table = readFileSync(new URL('./docket-citation-forms.txt', import.meta.url), 'utf8');
const [, found = [], others = [], none = []] = table
  .split(/^## .*$/m)
  .map((part) => part.split('\n').filter((line) => line.trim() !== ''));

const lineEnds = (text: string) => text.replaceAll('\\n', '\n');

const sentences = readFileSync(new URL('./docket-citation-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' → '));

describe('docket citations in whole sentences', () => {
  for (const line of sentences) {
    it(`reads ${line}`, () => {
      const [words = '', said = ''] = line.split(' → ');
      const { text } = unmark(words);
      const citations = findDocketCitations(text);
      assert.equal(marked(text, citations), words);
      assert.equal(citations.map((one) => one.items.map(short).join(' · ')).join(' ∥ '), said);
    });
  }
});

describe('forms of docket citations', () => {
  for (const line of found) {
    it(`reads ${line}`, () => {
      const [words = '', said = ''] = line.split(' → ');
      const { text } = unmark(lineEnds(words));
      const citations = findDocketCitations(text);
      assert.equal(marked(text, citations), lineEnds(words));
      assert.equal(citations.map((one) => one.items.map(short).join(' · ')).join(' ∥ '), said);
      assert.ok(citations.every(({ otherCase }) => otherCase === undefined));
    });
  }
  for (const line of others) {
    it(`sees another case’s docket in ${line}`, () => {
      const citations = findDocketCitations(line);
      assert.ok(citations.length > 0);
      assert.ok(citations.every(({ otherCase }) => otherCase !== undefined));
    });
  }
  for (const line of none) {
    it(`finds none in ${line}`, () => {
      assert.equal(marked(line, findDocketCitations(line)), line);
    });
  }
});
