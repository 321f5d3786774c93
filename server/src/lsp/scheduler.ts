/** When documents are checked: each at once after an edit, and in full after a short quiet. */
export interface Scheduler {
  /** A document was edited: both checks of its older text are off. */
  edited(uri: string): void;
  /** A document wants a full check now. */
  whole(uri: string): void;
  forget(uri: string): void;
}

export interface Work {
  /** Milliseconds of quiet before the full check. */
  readonly delay: () => number;
  readonly atOnce: (uri: string) => void;
  readonly afterQuiet: (uri: string) => void;
}

/**
 * Makes a scheduler. Edits that arrive together are checked together: the newest text is the one
 * that counts.
 */
export function createScheduler({ delay, atOnce, afterQuiet }: Work): Scheduler {
  const soon = new Map<string, NodeJS.Immediate>();
  const later = new Map<string, NodeJS.Timeout>();
  const forget = (uri: string) => {
    clearImmediate(soon.get(uri));
    clearTimeout(later.get(uri));
    soon.delete(uri);
    later.delete(uri);
  };
  const whole = (uri: string, after: number) => {
    clearTimeout(later.get(uri));
    later.set(
      uri,
      setTimeout(() => {
        later.delete(uri);
        afterQuiet(uri);
      }, after),
    );
  };
  return {
    edited(uri) {
      if (!soon.has(uri)) {
        const run = () => {
          soon.delete(uri);
          atOnce(uri);
        };
        soon.set(uri, setImmediate(run));
      }
      whole(uri, delay());
    },
    whole: (uri) => whole(uri, 0),
    forget,
  };
}
