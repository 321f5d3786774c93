/**
 * Requests of our own between client and server: all that the client may import of the server.
 * Names begin with `pincite/`; documents go by their URI, text edits are LSP's.
 */

/** What the status bar shows of the case that governs a document. */
export interface CaseStatus {
  /** `4:15-cv-00798-HSG (DMR)` or the name of the folder. */
  readonly name: string;
  readonly folder: string;
  readonly caseFile: string;
  readonly entries: number;
  /** `2016-04-20`. */
  readonly asOf?: string;
  /** Files of the case that could not be read in full. */
  readonly problems: number;
}

export interface DocumentParams {
  readonly uri: string;
}

/** Request: `DocumentParams` to `CaseStatus | null`. */
export const caseStatus = 'pincite/caseStatus';

/** Notification from the server: a case was read again; whoever shows it asks anew. No params. */
export const caseChanged = 'pincite/caseChanged';

/**
 * Command of the client behind a code lens, with an address and an LSP position: shows the
 * references of what stands there.
 */
export const showReferences = 'pincite.showReferences';

/** Command of the client behind a quick fix, with an address and an LSP range: shows that place. */
export const openPlace = 'pincite.openPlace';

/** What the client tells of itself in `initializationOptions`, beside its settings. */
export interface ClientOptions {
  /** It has the commands above. */
  readonly commands?: boolean;
}

export interface RenumberParams extends DocumentParams {
  readonly what: 'section' | 'paragraph' | 'footnote' | 'exhibit';
}

/** `Edit` is LSP’s `WorkspaceEdit`. */
export interface RenumberResult<Edit> {
  /** This filing’s edits, and those of what points at it. */
  readonly edit: Edit;
  /** Numbers that stood twice and are pointed at: what points there follows the last of them. */
  readonly doubled: readonly string[];
}

/** Request: `RenumberParams` to `RenumberResult | null`; null where all is in order. */
export const renumberRequest = 'pincite/renumber';
