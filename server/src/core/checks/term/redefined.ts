import { type DefinedTerm, definedTerms } from '../../filing/defined-terms';
import { defineCheck } from '../define';

export const redefined = defineCheck({
  code: 'term/redefined',
  severity: 'information',
  scope: 'filing',
  summary: 'A term that is defined twice',
  why: 'One word for two things, or two editors who each defined it once.',
  examples: {
    found: [
      'Almawave USA Inc. (“Almawave”) objects. Almawave wrote.\n\nAlmawave USA Inc. (“«Almawave»”) then called.',
    ],
    silent: [
      'Almawave USA Inc. (“Almawave”) and IQSystem, Inc. (“IQS”) object. Almawave and IQS wrote.',
      'Dkt. 12 (“Mot.”) at 4. Dkt. 14 (“Opp.”) at 5.',
    ],
  },
  *run({ filing }) {
    if (filing.origin === 'extracted') return;
    const first = new Map<string, DefinedTerm>();
    for (const one of definedTerms(filing)) {
      const before = first.get(one.term);
      if (!before) first.set(one.term, one);
      else yield { range: one.range, message: `“${one.term}” is defined before this.` };
    }
  },
});
