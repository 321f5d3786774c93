import type { AskedPart, DifferingPart } from '../core/kits/caption/caption-of-draft';
import type { DocumentParams } from './requests';

export type { AskedPart, DifferingPart };

/** The requests of the caption commands. The server changes no text; the client does. */

/** What a caption says beside the case file. */
export interface CaptionWords {
  /** Empty for a marked blank. */
  readonly title?: string;
  /** A hearing is noticed: what of it is left out becomes a blank. */
  readonly hearing?: {
    readonly date?: string;
    readonly time?: string;
    readonly courtroom?: string;
  };
  /** Docket numbers for a `Re:` line. */
  readonly re?: string;
}

/** What is left out is taken from the filing's front matter. */
export interface CaptionParams extends DocumentParams, CaptionWords {
  /** The form of another court than the case's, by its PACER id. */
  readonly court?: string;
}

export interface CaptionResult {
  /** LSP snippet text: the title is the first stop, then each blank is one. */
  readonly snippet: string;
  /** The same as it will stand there, blanks in brackets. */
  readonly text: string;
}

/** Request: `CaptionParams` to `CaptionResult | null` (null: no case governs the document). */
export const caption = 'pincite/caption';

/** A court to choose the form of. */
export interface CourtChoice {
  /** PACER id: `cand`. */
  readonly id: string;
  /** `N.D. Cal.` */
  readonly short: string;
  /** `Northern District of California`. */
  readonly district: string;
  /** The rule that its form goes by, and whether it was read. */
  readonly source: string;
  readonly verified: boolean;
  /** Whether it has a form of its own, or is printed in the plain federal one. */
  readonly ownForm: boolean;
}

export interface CaptionSetup {
  /** What the front matter says of the caption: not asked for. */
  readonly known: CaptionWords;
  /** The courtroom that the case file gives: not asked for either. */
  readonly courtroom?: string;
  /** PACER id of the case's court, if it is one. */
  readonly court?: string;
  /** The case's court first, then those with a form of their own, then the others by name. */
  readonly courts: readonly CourtChoice[];
}

/** Request: `DocumentParams` to `CaptionSetup | null` (null: no case governs the document). */
export const captionSetup = 'pincite/captionSetup';

export interface UpdateCaptionParams extends DocumentParams {
  /** None if left out. */
  readonly take?: readonly AskedPart[];
}

export interface UpdateCaptionResult {
  /** LSP text edits over the document; empty where the caption is up to date. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** What says another thing than the front matter. */
  readonly differing: readonly DifferingPart[];
  /** Why nothing is changed: a sentence for the user. */
  readonly refused?: string;
}

/** Request: `UpdateCaptionParams` to `UpdateCaptionResult | null` (null: no case, or not open). */
export const updateCaption = 'pincite/updateCaption';
