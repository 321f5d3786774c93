import type { Block } from '../../filing/model';
import type { CaseContext } from '../load-case';
import { type CallClaim, callClaimsIn } from './call-claims';
import { type CallVerdict, compareCalls } from './compare-calls';
import { PhoneBook } from './phone-book';

/** What a block says of calls, with what the call log says. Offsets are into the block. */
export interface HeldClaim {
  readonly claim: CallClaim;
  readonly verdict: CallVerdict;
}

const none: readonly HeldClaim[] = [];
const books = new WeakMap<CaseContext, PhoneBook>();

/** Holds the claims of a block against the case's call log; none where it has no log. */
export function callsOfBlock(
  { kind, clean, facts }: Block,
  context: CaseContext | undefined,
): readonly HeldClaim[] {
  const log = context?.calls;
  // Another's words, and a table's cells, are no sentences of this filing.
  if (!log || kind === 'quote' || kind === 'table' || kind === 'heading') return none;
  const claims = callClaimsIn(clean, facts.dates);
  if (claims.length === 0) return none;
  const book = phoneBookOf(context);
  return claims.map((claim) => ({
    claim,
    verdict: compareCalls(claim, log, book.mayBeTo(claim.callee)),
  }));
}

/** Whose the telephone numbers of a case are; made when first asked for. */
export function phoneBookOf(context: CaseContext): PhoneBook {
  const known = books.get(context) ?? new PhoneBook(context.caseFile, context.people);
  books.set(context, known);
  return known;
}
