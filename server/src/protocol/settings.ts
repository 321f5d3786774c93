import type { Severity } from '../core/checks/define';

/** The user's settings, section `pincite`, as package.json declares them. */
export interface Settings {
  /** A severity per finding code, or per family as `xref/*`; `off` silences it. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Serve Markdown and plain text inside a case folder as well as `*.filing.md`. */
  readonly serveMarkdown: boolean;
  /** Milliseconds of quiet after a keystroke before the whole filing is checked. */
  readonly checkDelay: number;
  /** A folder of the firm's own templates; empty for none. Empty too where it must not be read. */
  readonly templates: string;
  /** A code lens over headings and exhibits with the number of their references. */
  readonly referencesCodeLens: boolean;
}

export const defaultSettings: Settings = {
  severity: {},
  serveMarkdown: true,
  checkDelay: 150,
  templates: '',
  referencesCodeLens: false,
};
