/** What the CSV reader uses of papaparse; its published types would bring Node's into the core. */
declare module 'papaparse' {
  export interface StepResult {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code?: string; readonly message: string }[];
    /** `cursor` is the offset behind the row. */
    readonly meta: { readonly cursor: number };
  }
  export interface Options {
    readonly delimiter: string;
    readonly newline: '\n' | '\r\n' | '\r';
    readonly step: (row: StepResult) => void;
  }
  export function parse(text: string, options: Options): void;
  const papa: { readonly parse: typeof parse };
  export default papa;
}
