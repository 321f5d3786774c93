import assert from 'node:assert/strict';
import type { KitValues } from '../../../server/src/core/kits/source';
import { filersToChoose, opponentsToChoose } from '../../../server/src/core/kits/who-files';
import { caseFileOf, caseTexts } from '../../support/kit-cases';

/** Names to choose from: who files, and against whom. */
function choices(yaml: string, values: KitValues = {}) {
  const source = { caseFile: caseFileOf(yaml), standingOrders: [], values };
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);
  return { filers: names(filersToChoose(source)), opponents: names(opponentsToChoose(source)) };
}

/** A plaintiff and two defendants, with counsel for those given. */
const people = (...counsel: readonly string[]) => `court: cand
number: 4:21-cv-01234-ABC
parties:
  - { name: Alder Inc., role: plaintiff, short: Alder }
  - { name: Birch LLC, role: defendant }
  - { name: Cedar Co., role: defendant }
counsel:${counsel.length === 0 ? ' []' : counsel.map((name) => `\n  - { name: A Lawyer, for: [${name}] }`).join('')}
`;

describe('who files, and against whom', () => {
  it('is not asked where the case file says it', () => {
    assert.deepEqual(choices(people('Alder')).filers, [], 'counsel appear for one party');
    assert.deepEqual(choices(caseTexts.prose), { filers: [], opponents: [] }, 'one on each side');
    assert.deepEqual(choices(caseTexts.empty), { filers: [], opponents: [] }, 'no parties');
  });

  it('is chosen among all where a docket named the counsel of both sides', () => {
    const { filers } = choices(people('Birch LLC', 'Alder'));
    assert.deepEqual(filers, ['Birch LLC', 'Alder Inc.', 'Cedar Co.']);
    assert.deepEqual(choices(people()).filers, ['Alder Inc.', 'Birch LLC', 'Cedar Co.']);
  });

  it('is chosen among those represented where all are on one side', () => {
    assert.deepEqual(choices(people('Birch LLC', 'Cedar Co.')).filers, ['Birch LLC', 'Cedar Co.']);
  });

  it('follows for the other side from who files', () => {
    const both = people('Alder', 'Birch LLC');
    assert.deepEqual(choices(both, { party: 'Alder' }).opponents, ['Birch LLC', 'Cedar Co.']);
    assert.deepEqual(choices(both, { party: 'Birch LLC' }).opponents, []);
    const given = { party: 'Alder', opponent: 'Cedar Co.' };
    assert.deepEqual(choices(both, given), { filers: [], opponents: [] });
  });

  it('is never one that only looks on', () => {
    const roles = ['interested party', 'amicus curiae', 'special master'];
    const more = roles.map((role) => `  - { name: The ${role}, role: ${role} }\n`).join('');
    const yaml = people('Birch LLC').replace('counsel:', `${more}counsel:`);
    assert.deepEqual(choices(yaml), { filers: [], opponents: [] });
  });

  it('leaves a third party any other to choose', () => {
    const { opponents } = choices(caseTexts.harbor, { party: 'Tern Logistics GmbH' });
    assert.deepEqual(opponents, ['Harbor & Finch, Inc.', "Zoë O'Neil", 'Pelican Works LLC']);
  });
});
