import type { CaseContext } from '../case/load-case';
import type { Packet } from '../case/packet';
import type { FilingCheck, FilingContext, Report } from '../checks/define';
import type { Filing } from '../filing/model';

/** What one check found in a filing, and what that hung on beside its text. */
interface Found {
  readonly reports: readonly Report[];
  readonly case: CaseContext | undefined;
  /** The packet that the check looked into; `'unread'` where it had no need to. */
  readonly packet: Packet | undefined | 'unread';
}

/**
 * What the checks of whole filings found, kept by filing. After an edit of one filing of a packet
 * the others are the same but for their packet: only the checks that look into it run again.
 */
export class FilingFindings {
  readonly #found = new WeakMap<Filing, Map<FilingCheck, Found>>();

  /** What the check finds; not kept where it was cut short. */
  of(check: FilingCheck, given: FilingContext): readonly Report[] {
    const { filing, packet, case: context, cancel } = given;
    const before = this.#found.get(filing) ?? new Map<FilingCheck, Found>();
    const known = before.get(check);
    if (known && known.case === context) {
      if (known.packet === 'unread' || known.packet === packet) return known.reports;
    }
    let isRead = false;
    const watched: FilingContext = {
      ...given,
      get packet() {
        isRead = true;
        return packet;
      },
    };
    const reports = [...check.run(watched)];
    if (cancel.requested) return reports;
    before.set(check, { reports, case: context, packet: isRead ? packet : 'unread' });
    this.#found.set(filing, before);
    return reports;
  }
}
