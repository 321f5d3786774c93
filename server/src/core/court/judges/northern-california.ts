import type { Sourced, StandingOrder } from './model';

/** Read in orders that describe the judge's procedure; each judge's own page may have changed it since. */
function read<T>(value: T, source: string, from?: string): Sourced<T> {
  return { value, source, verified: true, ...(from ? { from } : {}) };
}

const ryu = 'Felarca (2014) Dkt. 206; Allen v. County of Lake, Dkt. 160';
const ryuDenied = 'Varnado (2014); Tindle (2016): letters filed without leave denied';
const spero = 'orders of Judge Spero describing his procedure';
const james = 'SEIU (2009) Dkt. 221, ¶ 4';
const illman = 'JW Gaming (2019) Dkt. 139–140';
const kim = 'orders of Judge Kim describing her procedure';
const beeler = 'orders of Judge Beeler describing her procedure';
const cisneros = 'orders of Judge Cisneros describing her procedure';
const laporte = 'orders of Judge Laporte describing her procedure';
const cousins = 'Century Aluminum (2011)';

/** Discovery disputes before judges of the Northern District of California. */
export const northernCalifornia: readonly StandingOrder[] = [
  {
    court: 'cand',
    judge: 'Ryu',
    letters: read('joint-unless-leave', ryuDenied),
    letterPages: read(5, ryu, '2016-01-28'),
    confer: read('in person or by telephone, not by letter, e-mail or fax', ryu),
    due: read('within 5 business days after conferring', ryu),
    letterParts: read(['attestation', 'case deadlines', 'signatures of both lead counsel'], ryu),
  },
  {
    court: 'cand',
    judge: 'Spero',
    letters: read('joint', spero),
    letterPages: read(5, spero),
    confer: read('lead counsel in person, within 10 calendar days', spero),
    due: read('5 days after conferring', spero),
    letterParts: read(['each issue', 'each side’s final position', 'final compromise'], spero),
  },
  {
    court: 'cand',
    judge: 'James',
    letters: read('joint-unless-leave', james),
    confer: read('in person only', james),
    letterParts: read(['cover page with caption', 'attestation', 'joint section'], james),
  },
  {
    court: 'cand',
    judge: 'Illman',
    letters: read('joint-unless-leave', illman),
    letterPages: read(5, illman),
  },
  { court: 'cand', judge: 'Kim', letters: read('joint-only', kim) },
  {
    court: 'cand',
    judge: 'Beeler',
    // Joint letter briefs; on the refusal of others nothing was read.
    letters: read('joint', beeler),
    confer: read('in person if counsel are local', beeler),
  },
  {
    court: 'cand',
    judge: 'Cisneros',
    letters: read('joint', cisneros),
    confer: read('in person or by video; telephone is not enough', cisneros),
  },
  { court: 'cand', judge: 'Laporte', letters: read('noticed-motion', laporte) },
  {
    court: 'cand',
    judge: 'Cousins',
    letters: read('noticed-motion', cousins),
  },
];
