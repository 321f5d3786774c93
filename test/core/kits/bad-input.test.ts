import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { type CaseContext, loadCase } from '../../../server/src/core/case/load-case';
import { packetOf } from '../../../server/src/core/case/packet';
import { createEngine } from '../../../server/src/core/engine/engine';
import { readFiling } from '../../../server/src/core/filing/read-filing';
import { captionText } from '../../../server/src/core/kits/caption/caption-text';
import { updateCaption } from '../../../server/src/core/kits/caption/update-caption';
import { renderKit } from '../../../server/src/core/kits/render-kit';
import { kits } from '../../../server/src/core/kits/table';
import { kitCourts } from '../../support/case-folders';
import { memoryFiles } from '../../support/examples';

/** What a case file has that is not as it should be, and what is said of it. */
interface BadCase {
  readonly parties?: readonly { readonly name: string; readonly role?: string }[];
  readonly counsel?: readonly object[];
  readonly court?: string;
  readonly number?: string;
  /** What the case file's own problem says; none if left out. */
  readonly says?: RegExp;
  /** Words that stand in each paper of the kit as they were written. */
  readonly keeps?: readonly string[];
  /** Blanks that stand in the place of what is missing. */
  readonly blanks?: readonly string[];
}

const pelican = { name: 'Pelican Works LLC', role: 'defendant' };
const named = (name: string): BadCase => ({
  parties: [{ name, role: 'plaintiff' }, pelican],
  keeps: [name],
});

const table: Readonly<Record<string, BadCase>> = {
  'no parties': { parties: [], blanks: ['[PARTY]', '[OPPOSING PARTY]'] },
  'no other side': {
    parties: [{ name: 'Harbor Inc.', role: 'plaintiff' }],
    blanks: ['[OPPOSING PARTY]'],
  },
  'a party without a role': { parties: [{ name: 'Harbor Inc.' }, pelican], blanks: ['[ROLE]'] },
  'no counsel': { counsel: [], blanks: ['[COUNSEL NAME]'] },
  'counsel with a name and no more': {
    counsel: [{ name: 'Ann Field' }],
    keeps: ['Ann Field'],
  },
  'counsel for somebody who is no party': {
    counsel: [{ name: 'Ann Field', for: ['Nobody Ltd.'] }],
  },
  'a name with a comma': named('Smith, Jones & Co., Inc.'),
  'a name with quotation marks': named('Roe “Doc” Doe d/b/a "The Firm"'),
  'a name with an ampersand': named('Finch & Finch'),
  'a name with markup': named('<b>Bold</b> *Star* {{caption}} <!-- Trading'),
  'a name with accents': named("Zoë O'Neil-Ōtani"),
  'a name from right to left': named('شركة النور للتجارة'),
  'a name in another script': named('株式会社アルマ'),
  'a name of 300 characters': named(`Harbor ${'Freight '.repeat(36)}Inc.`),
  'a name that is one character': named('X'),
  'a name that looks like a list': named('1. Harbor'),
  'a name that looks like a blank': named('[PARTY NAME]'),
  'a name that looks like a docket citation': named('Dkt. 12 Holdings LLC'),
  'a name that holds a date': named('Trust of May 3, 2010'),
  'a number of the state court': { number: 'CGC-15-545655', keeps: ['CGC-15-545655'] },
  'a number with words': {
    number: '2019/77 (odd, see notes)',
    keeps: ['2019/77 (odd, see notes)'],
  },
  'a number without a judge': { number: '4:21-cv-01234' },
  'an unknown court': {
    court: 'zzzd',
    says: /“zzzd” is the id of no district court/,
    blanks: ['[COURT]'],
  },
};

function caseYaml({ court = 'cand', number = '4:21-cv-01234-ABC', ...rest }: BadCase): string {
  const { parties = named('Harbor Inc.').parties, counsel = [ann] } = rest;
  return `court: ${court}\nnumber: ${JSON.stringify(number)}\nparties: ${JSON.stringify(parties)}\ncounsel: ${JSON.stringify(counsel)}\n`;
}

const ann = {
  ...{ name: 'Ann Field', bar: '100001', firm: 'Field LLP', address: ['1 First St.'] },
  ...{ phone: '(408) 555-0101', email: 'ann@field.example' },
};

describe('what a case file has that is not as it should be', () => {
  const engine = createEngine();

  for (const [what, bad] of Object.entries(table)) {
    const load = (given: BadCase): Promise<CaseContext> =>
      loadCase(memoryFiles({ '/case/case.yaml': caseYaml(given) }), '/case/case.yaml');

    it(`is said in clear words: ${what}`, async () => {
      const said = (await load(bad)).problems.flatMap(({ problems }) => problems);
      if (!bad.says) assert.deepEqual(said, []);
      else {
        assert.equal(said.length, 1, JSON.stringify(said));
        assert.match(said[0]?.message ?? '', bad.says);
      }
    });

    it(`makes usable papers of each kit: ${what}`, async () => {
      const context = await load(bad);
      const { caseFile } = context;
      assert.ok(caseFile);
      for (const kit of kits) {
        const files = renderKit(kit, { caseFile, values: { date: '2022-03-01' } });
        const all = files.map(({ text }) => text).join('\n');
        const blanks = files.flatMap(({ text, blanks: places }) =>
          places.map(({ start, end }) => text.slice(start, end)),
        );
        if (kit.id === 'unilateral-letter') {
          for (const words of bad.keeps ?? []) assert.ok(all.includes(kept(words)), words);
          for (const blank of bad.blanks ?? []) assert.ok(blanks.includes(blank), blank);
        }
        const placed = files.map(({ name, text }) => ({
          path: `/case/kit/${name}`,
          filing: readFiling(text),
        }));
        const packet = packetOf(placed);
        for (const [i, { path, filing }] of placed.entries()) {
          const { text, title } = files[i] ?? { text: '', title: '' };
          assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[\]|\.\.(?:\s|$)/, path);
          const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
          assert.equal((parse(front) as { title: unknown }).title, title, path);
          const found = engine.check({ filing, case: context, packet });
          assert.deepEqual(
            found.map(({ code, message }) => `${path} ${code}: ${message}`),
            [],
          );
        }
      }
    });

    it(`has a caption in each court, which an update leaves as it is: ${what}`, async () => {
      for (const court of bad.court === undefined ? kitCourts : [bad.court]) {
        const { caseFile } = await load({ ...bad, court });
        assert.ok(caseFile);
        const caption = captionText(caseFile, { title: 'MOTION TO COMPEL', kind: 'party' });
        for (const { start, end } of caption.blanks) {
          assert.match(caption.text.slice(start, end), /^\[[A-Z ]+\]$/);
        }
        const update = updateCaption(`${caption.text}\nPlaintiff moves to compel.\n`, caption);
        assert.deepEqual(update, { kind: 'edits', edits: [] }, `${court}\n${caption.text}`);
      }
    });
  }
});

/** A comment's opening is broken up, so that no name swallows the rest of a paper. */
function kept(words: string): string {
  return words.replace('<!--', '<!\\--');
}
