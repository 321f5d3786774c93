import assert from 'node:assert/strict';
import type { CaseContext } from '../../server/src/core/case/load-case';
import { createEngine } from '../../server/src/core/engine/engine';
import { readFiling } from '../../server/src/core/filing/read-filing';
import { type Sample, samples } from '../support/precision';
import * as slips from './slips';

const names = ['Harborline', 'Meridian', 'Meridiana', 'Vantresca', 'Castellan', 'Okonkwo'];
const loose = [
  'Kestrelline',
  'Valmont',
  'Calloway',
  'Ostrander',
  'Abernethy',
  'Brightwater',
  'Delacroix',
];

/** What is planted, and the share of it that has to be found. All of it, where not said otherwise. */
const kinds: readonly {
  readonly code: string;
  readonly plant: slips.Planter;
  readonly least?: number;
  /** What else it rightly brings, elsewhere. */
  readonly also?: string;
}[] = [
  // One citation is of another case’s docket.
  { code: 'docket/number-agreement', plant: slips.pluralOfOne, least: 0.95 },
  { code: 'docket/number-agreement', plant: slips.singularOfMany },
  { code: 'date/impossible', plant: slips.dayTooMany },
  // One weekday is wrong as it stands, and the next is right.
  { code: 'date/weekday', plant: slips.weekdayOff, least: 0.9 },
  { code: 'term/near-miss', plant: slips.nameOff([...names, ...loose]), least: 0.95 },
  { code: 'xref/unknown-section', plant: slips.partBeyond },
  { code: 'xref/heading-sequence', plant: slips.headingGap, also: 'xref/unknown-section' },
  { code: 'docket/unknown-entry', plant: slips.entryOff },
  { code: 'docket/duplicate', plant: slips.entryTwice },
];

describe('slips planted one by one in whole filings', () => {
  let all: readonly Sample[] = [];
  before(async () => {
    all = await samples();
  });
  for (const { code, plant, least = 1, also } of kinds) {
    it(`${code}: ${plant.name || 'names'}`, () => {
      let planted = 0;
      const missed: string[] = [];
      const strange: string[] = [];
      for (const { name, text, case: context } of all) {
        if (code.startsWith('docket/u') && !context?.docket) continue;
        const before = new Set(keysOf(text, context));
        for (const slip of plant(text)) {
          planted++;
          const changed = text.slice(0, slip.start) + slip.text + text.slice(slip.end);
          const found = findings(changed, context);
          const place = `${name}: ${changed.slice(slip.start - 20, slip.start + slip.text.length + 20).replace(/\s+/g, ' ')}`;
          const hit = found.some(
            (one) =>
              one.code === code &&
              one.range.start < slip.start + slip.text.length + 12 &&
              one.range.end > slip.start - 12,
          );
          if (!hit) missed.push(place);
          // No slip may bring a finding of another kind somewhere else.
          for (const one of found) {
            const far = Math.abs(one.range.start - slip.start) > 80;
            const key = keyOf(changed, one);
            if (far && one.code !== code && one.code !== also && !before.has(key))
              strange.push(`${place} → ${key}`);
          }
        }
      }
      assert.ok(planted >= 3, `only ${planted} planted`);
      assert.deepEqual(strange, []);
      const share = 1 - missed.length / planted;
      assert.ok(share >= least, `found ${share.toFixed(3)} of ${planted}:\n${missed.join('\n')}`);
    });
  }
});

type Finding = ReturnType<typeof findings>[number];

function findings(text: string, context: CaseContext | undefined) {
  return createEngine().check({ filing: readFiling(text), ...(context ? { case: context } : {}) });
}

function keysOf(text: string, context: CaseContext | undefined): string[] {
  return findings(text, context).map((one) => keyOf(text, one));
}

function keyOf(text: string, { code, range }: Finding): string {
  return `${code} ${text.slice(range.start, range.end)}`;
}
