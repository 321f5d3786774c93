import assert from 'node:assert/strict';
import { courtById, courts } from '../../../server/src/core/court/courts';
import { courtIdOfName } from '../../../server/src/core/docket/sources/pacer/court-id';

describe('the district courts', () => {
  it('are 94, each id once', () => {
    assert.equal(courts.length, 94);
    assert.equal(new Set(courts.map(({ id }) => id)).size, 94);
    assert.equal(new Set(courts.map(({ short }) => short)).size, 94);
  });

  it('are 89 in the states, and DC, Puerto Rico and three territories', () => {
    const outside = courts.filter(({ states }) => /DC|PR|GU|VI|MP/.test(states[0] ?? ''));
    assert.deepEqual(
      outside.map(({ id }) => id),
      ['dcd', 'gud', 'nmid', 'prd', 'vid'],
    );
    const states = new Set(courts.map((court) => court.states[0]));
    assert.equal(states.size, 55);
  });

  it('have the id that a docket sheet’s court name gives', () => {
    // Two readers of one fact: the id of the name must be the id of the table.
    for (const { id, district } of courts) {
      assert.equal(
        courtIdOfName(district.includes('District') ? district : `District of the ${district}`),
        id,
      );
    }
  });

  it('have a short form that begins as the name does', () => {
    for (const { district, short } of courts) {
      const direction = /^(\w)\w+ District/.exec(district)?.[1];
      assert.ok(short.startsWith(direction ? `${direction}.D.` : 'D.'), short);
    }
  });

  it('are found by id whatever its case, and by nothing else', () => {
    assert.equal(courtById(' CAND ')?.short, 'N.D. Cal.');
    for (const none of ['', 'ca9', 'canb', 'constructor', 'N.D. Cal.']) {
      assert.equal(courtById(none), undefined);
    }
  });

  it('print their own names in a caption', () => {
    const lines = (id: string) => courtById(id)?.captionLines.join(' / ');
    assert.equal(lines('cand'), 'UNITED STATES DISTRICT COURT / NORTHERN DISTRICT OF CALIFORNIA');
    assert.equal(lines('ded'), 'UNITED STATES DISTRICT COURT / DISTRICT OF DELAWARE');
    assert.equal(lines('dcd'), 'UNITED STATES DISTRICT COURT / FOR THE DISTRICT OF COLUMBIA');
    assert.equal(lines('vid'), 'DISTRICT COURT OF THE VIRGIN ISLANDS');
  });
});
