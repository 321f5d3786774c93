import { findDates } from '../time/dates/find-dates';
import type { DateMention } from '../time/model';
import { readRole } from '../time/roles/read-role';
import type { DateRole } from '../time/roles/role';
import { type CapitalWord, findCapitalWords } from './capital-words';
import { findDefinitions, type TermDefinition } from './definitions';
import { type DisplayReference, findDisplayReferences } from './display-references';
import { findDocketCitations } from './docket-citations/find-docket-citations';
import type { DocketCitation } from './docket-citations/model';
import { type ExhibitReference, findExhibitReferences } from './exhibits';
import { type FootnoteMark, findFootnoteMarks } from './footnotes';
import { findNumberedReferences, type NumberedReference } from './numbered-references';
import { findOtherCitations, type OtherCitation } from './other-citations';
import { findProperWords, type ProperWord } from './proper-words';
import { findRecordCitations, type RecordCitation } from './record-citations';
import { findSectionReferences, type SectionReference } from './section-references';

/** What can be read from one block alone. Offsets are into the block. */
export class BlockFacts {
  readonly #clean: string;
  #hasDigits: boolean | undefined;
  #docketCitations: readonly DocketCitation[] | undefined;
  #dates: readonly DateMention[] | undefined;
  readonly #roles = new Map<DateMention, DateRole>();
  #definitions: readonly TermDefinition[] | undefined;
  #sectionReferences: readonly SectionReference[] | undefined;
  #otherCitations: readonly OtherCitation[] | undefined;
  #capitalWords: readonly CapitalWord[] | undefined;
  #properWords: readonly ProperWord[] | undefined;
  #exhibits: readonly ExhibitReference[] | undefined;
  #footnoteMarks: readonly FootnoteMark[] | undefined;
  #numberedReferences: readonly NumberedReference[] | undefined;
  #recordCitations: readonly RecordCitation[] | undefined;
  #displayReferences: readonly DisplayReference[] | undefined;

  /** @param clean the block's text with furniture blanked out */
  constructor(clean: string) {
    this.#clean = clean;
  }

  /** Whether there is a digit at all: without one there is neither citation nor date. */
  get hasDigits(): boolean {
    this.#hasDigits ??= /\d/.test(this.#clean);
    return this.#hasDigits;
  }

  get docketCitations(): readonly DocketCitation[] {
    this.#docketCitations ??= findDocketCitations(this.#clean);
    return this.#docketCitations;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= findDates(this.#clean);
    return this.#dates;
  }

  /** What a date of this block is in its sentence. */
  roleOf(mention: DateMention): DateRole {
    let role = this.#roles.get(mention);
    if (!role) {
      role = readRole(this.#clean, mention.range);
      this.#roles.set(mention, role);
    }
    return role;
  }

  /** Short forms that the block sets: `IQSystem, Inc. (“IQS”)`. */
  get definitions(): readonly TermDefinition[] {
    this.#definitions ??= findDefinitions(this.#clean);
    return this.#definitions;
  }

  /** `Part II.B`, `Section III`, whoever's they are. */
  get sectionReferences(): readonly SectionReference[] {
    this.#sectionReferences ??= findSectionReferences(this.#clean);
    return this.#sectionReferences;
  }

  /** `Id.`, cases, statutes, record papers: what an `Id.` may follow. */
  get otherCitations(): readonly OtherCitation[] {
    this.#otherCitations ??= findOtherCitations(this.#clean);
    return this.#otherCitations;
  }

  /** Words with a capital letter first, where names, acronyms and terms are looked for. */
  get capitalWords(): readonly CapitalWord[] {
    this.#capitalWords ??= findCapitalWords(this.#clean);
    return this.#capitalWords;
  }

  /** Those of them that may be names, where misspelt ones are looked for. */
  get properWords(): readonly ProperWord[] {
    this.#properWords ??= findProperWords(this.#clean, this.capitalWords);
    return this.#properWords;
  }

  /** `Exs. A-C`, `attached hereto as Exhibit D`, whoever's they are. */
  get exhibits(): readonly ExhibitReference[] {
    this.#exhibits ??= findExhibitReferences(this.#clean);
    return this.#exhibits;
  }

  /** `[^1]`, in the text and at the head of a note. */
  get footnoteMarks(): readonly FootnoteMark[] {
    this.#footnoteMarks ??= findFootnoteMarks(this.#clean);
    return this.#footnoteMarks;
  }

  /** `¶¶ 4-6 above`, `note 3, supra`, whoever's they are. */
  get numberedReferences(): readonly NumberedReference[] {
    this.#numberedReferences ??= findNumberedReferences(this.#clean);
    return this.#numberedReferences;
  }

  /** `Smith Decl. ¶ 4, Ex. B`, `Mot. at 5`: papers cited by name. */
  get recordCitations(): readonly RecordCitation[] {
    this.#recordCitations ??= findRecordCitations(this.#clean);
    return this.#recordCitations;
  }

  /** `Table 1, supra`, `Appendix A`, whoever's they are. */
  get displayReferences(): readonly DisplayReference[] {
    this.#displayReferences ??= findDisplayReferences(this.#clean);
    return this.#displayReferences;
  }
}
