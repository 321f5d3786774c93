/** The text of one paper of the record, page by page, as read from a local copy. */
export interface RecordText {
  /** Absolute path of the copy. */
  readonly file: string;
  readonly pages: readonly RecordPage[];
  /** The copy is pictures of pages: there is no text to look in. */
  readonly noText?: boolean;
}

export interface RecordPage {
  readonly text: string;
  /** The numbers the page goes by: of the court's stamp, of its own foot, its place in the file. */
  readonly numbers: readonly number[];
}

/** Local copies of a case's record by entry, as far as they were read. */
export interface RecordTexts {
  /** The paper cited, or undefined where there is no copy of it. */
  textOf(entry: number, attachment?: number): RecordText | undefined;
}
