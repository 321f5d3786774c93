/** Requests of the kits. The server writes no file. */

export interface KitInfo {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Made for the court of the case that was asked for. */
  readonly fits: boolean;
  /** Names of its filings. */
  readonly files: readonly string[];
  /** Whether it takes a log of calls and e-mails. */
  readonly log: boolean;
  /** The log of the case folder, by name, where there is one and the kit takes it. */
  readonly caseLog?: string;
  /** What it is filled with; `value` is what the case file has. Those without one may be asked for. */
  readonly fields: readonly KitField[];
}

export interface KitField {
  readonly name: string;
  readonly help: string;
  readonly value?: string;
  /** Where the case file has several and does not say which: all of them, that of `value` first. */
  readonly choices?: readonly { readonly name: string; readonly role?: string }[];
}

export interface KitsParams {
  /** Any file in the case folder, open or not. */
  readonly uri: string;
  /** What is given already: the fields are told of as they are with it. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Request: `KitsParams` to `KitInfo[] | null` (null: no case governs the place). */
export const kits = 'pincite/kits';

export interface NewKitParams extends KitsParams {
  readonly kit: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Calls and e-mails as CSV; `true` for the log of the case folder. */
  readonly log?: string | true;
  /** Address of a firm's template folder; that of the setting if left out. */
  readonly templates?: string;
}

export interface NewKitResult {
  readonly files: readonly {
    readonly name: string;
    readonly text: string;
    /** Marked blanks left in it. */
    readonly blanks: number;
    /** The first of them in `text`, in UTF-16 units, end exclusive. */
    readonly firstBlank?: { readonly start: number; readonly end: number };
  }[];
  /** Why there are no files: a slip in a template or in the log, with its place. */
  readonly problems: readonly string[];
}

/** Request: `NewKitParams` to `NewKitResult | null` (null: no such kit, or no case). */
export const newKit = 'pincite/newKit';

export interface ChecklistParams {
  /** A filing of a kit: its front matter names the kit, its folder holds the others. */
  readonly uri: string;
}

export interface ChecklistResult {
  readonly kit: string;
  readonly title: string;
  readonly items: readonly {
    readonly label: string;
    readonly file: string;
    /** Address of the file. */
    readonly uri: string;
    readonly state: 'missing' | 'open' | 'filled';
    readonly blanks: number;
    /** Line of its first blank, else of the part, from 0; undefined where it is missing. */
    readonly line?: number;
    /** Where that blank stands in the line, in UTF-16 units, end exclusive. */
    readonly blank?: { readonly start: number; readonly end: number };
  }[];
}

/** Request: `ChecklistParams` to `ChecklistResult | null` (null: the filing is of no kit). */
export const kitChecklist = 'pincite/kitChecklist';

export interface NextBlankParams {
  readonly uri: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly backward?: boolean;
}

/** In UTF-16 units, end exclusive. */
export interface BlankPlace {
  readonly start: number;
  readonly end: number;
}

/** Request: `NextBlankParams` to `BlankPlace | null` (null: no blank is left in the document). */
export const nextBlank = 'pincite/nextBlank';
