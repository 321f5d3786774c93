/** A part of a caption; a court's form says in which order they stand. */
export type CaptionPart =
  | 'counsel'
  | 'court'
  | 'action'
  | 'number'
  | 'notes'
  | 'title'
  | 'hearing'
  | 're';

/** A line of a counsel block; a firm's name is printed where there is one. */
export type CounselLine = 'name' | 'name-and-bar' | 'bar' | 'firm' | 'address' | 'phone' | 'email';

/** One thing a rule asks of a caption, held against what we print; a row of docs/captions.md. */
export interface CaptionRequirement {
  /** What is asked, in a line. */
  readonly asks: string;
  readonly rule: string;
  /** V: read in the source named in the project's notes; U: general knowledge, to be checked. */
  readonly mark: 'V' | 'U';
  /** The lines that answer it in the sample caption; a `Markdown` caption cannot answer all. */
  readonly printed?: readonly string[];
  /** Why nothing is printed, or what to know of it. */
  readonly note?: string;
}

/** How the courts of one kind lay out a caption. */
export interface CaptionForm {
  /** PACER ids. */
  readonly courts: readonly string[];
  readonly order: readonly CaptionPart[];
  /** Lines of the counsel block in their order; empty where counsel stands in the signature block. */
  readonly counsel: readonly CounselLine[];
  /** The judge's initials belong to the case number, and a blank is set where they are missing. */
  readonly judgeInitials: boolean;
  /** What stands before the number: `Case No.` */
  readonly numberLabel: string;
  /** The number as the court's papers have it, where they have it otherwise than the docket. */
  readonly number?: (written: string) => string;
  /** What `Re:` lines call the docket; the case's own form if not set. */
  readonly re?: string;
  /** Where the form comes from. */
  readonly source: string;
  /** Whether that source was read, or the form goes by custom. */
  readonly verified: boolean;
  readonly requirements: readonly CaptionRequirement[];
}

/** The order that Civil L.R. 3-4(a) of the Northern District of California gives, and most papers have. */
export const usualOrder: readonly CaptionPart[] = [
  'counsel',
  'court',
  'action',
  'number',
  'notes',
  'title',
  'hearing',
  're',
];
