import { caseKeys } from '../../case/case-keys';
import type { CaseContext } from '../../case/load-case';
import { docketKeys } from '../../docket/sources/docket-file/docket-keys';
import type { KeyTable } from '../../text/key-table';

/** `case.yaml`, or a docket file in our own form, as it stands in the editor. */
export interface CaseSource {
  readonly kind: 'case' | 'docket';
  readonly text: string;
  /** The case as last read; undefined outside any. */
  readonly case?: CaseContext;
  /** Names of the files in the case folder that may be a docket, relative to it. */
  readonly docketFiles?: readonly string[];
  /** The same of those that may be a call log. */
  readonly callLogs?: readonly string[];
}

/** The keys that a source knows at its top. */
export function keysOf({ kind }: CaseSource): KeyTable {
  return kind === 'case' ? caseKeys : docketKeys;
}
