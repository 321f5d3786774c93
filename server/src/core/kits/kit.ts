import type { FilingKind } from '../filing/filing-kind';

/** A rule a kit follows, with where it stands and whether that was read. */
export interface KitRule {
  readonly says: string;
  readonly source: string;
  readonly verified: boolean;
}

/** What a filing of a kit must hold; ticked in the checklist when it is there with no blank left. */
export interface KitPart {
  readonly label: string;
  /** The title of the heading it stands under; the whole file if left out. */
  readonly heading?: string;
  /** A filing of the kit that makes it needless: where that is there, the part is not missed. */
  readonly unless?: string;
}

/** One filing of a kit. */
export interface KitFile {
  /** `motion.filing.md`. */
  readonly name: string;
  /** Template text: placeholders allowed. Printed in the caption, and in the front matter. */
  readonly title: string;
  /** Key of the template: `unilateral-letter/motion`. */
  readonly template: string;
  readonly kind: FilingKind;
  /** Whose caption stands above; `none` for slip sheets and letters without one. */
  readonly caption: 'party' | 'order' | 'none';
  /** A hearing is noticed in the caption. */
  readonly hearing?: boolean;
  /** The caption has a `Re:` line. */
  readonly re?: boolean;
  /** Made only where this value is given. */
  readonly when?: string;
  readonly parts: readonly KitPart[];
}

/** A set of filings made in one go. */
export interface Kit {
  /** Also its folder in the sources and its name on the command line. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** PACER ids of the courts it is made for; every district court if left out. */
  readonly courts?: readonly string[];
  readonly rules: readonly KitRule[];
  readonly files: readonly KitFile[];
}
