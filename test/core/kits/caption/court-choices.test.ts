import assert from 'node:assert/strict';
import { courts } from '../../../../server/src/core/court/courts';
import { courtChoices } from '../../../../server/src/core/kits/caption/court-choices';

const ids = (first?: string) => courtChoices(first).map(({ court }) => court.id);

describe('the courts to choose a caption of', () => {
  it('are all of them, each once', () => {
    assert.deepEqual([...ids('txed')].sort(), courts.map(({ id }) => id).sort());
  });

  it('begin with the case’s own, then those with a form of their own', () => {
    assert.deepEqual(ids('TXED').slice(0, 3), ['txed', 'cand', 'cacd']);
    assert.equal(ids('nowhere')[0], 'cand');
    assert.equal(ids()[0], 'cand');
    const own = courtChoices('cod').map(({ ownForm }) => ownForm);
    assert.equal(own[0], false);
    assert.ok(own.slice(1).lastIndexOf(true) < own.slice(1).indexOf(false));
  });

  it('say what each form goes by, and whether that was read', () => {
    const [cand, , caed] = courtChoices('cand');
    assert.deepEqual([cand?.source, cand?.verified], ['N.D. Cal. Civil L.R. 3-4(a)', true]);
    assert.equal(caed?.verified, false);
  });
});
