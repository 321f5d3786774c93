/** What a date is in its sentence. */
export type Role =
  /** A thing done on that day. */
  | 'event'
  /** A day by which a thing is to be done. */
  | 'deadline'
  | 'hearing'
  /** The day this paper says it was signed: `Dated:`, `Executed on`. */
  | 'signing'
  /** The day a paper was or is served. */
  | 'service'
  /** Inside quotation marks: somebody else's words. */
  | 'quotation'
  /** The sentence does not tell. */
  | 'unknown';

export interface DateRole {
  readonly role: Role;
  /** Whether the sentence speaks of it as done or as to come; missing where it does neither. */
  readonly tense?: 'past' | 'future';
}
