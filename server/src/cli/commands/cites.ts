import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Cited, citedIn } from '../../core/case/cited';
import type { CitedEntry, CitedStatus } from '../../core/docket/resolve';
import { readFiling } from '../../core/filing/read-filing';
import type { Command } from '../command';
import type { ListedFile, Listing, PrettyStyle, ReadText } from '../listing';
import { jsonRange, place, textAt } from '../positions';
import { oneLine } from '../reporters/display';
import { alignedRows } from '../reporters/rows';
import { runListing } from '../run-listing';
import { listingOptions } from './listing-options';

export const cites: Command = {
  name: 'cites',
  usage: 'PATH…',
  summary: 'List the docket citations of filings, and what each comes to on the docket.',
  options: {
    ...listingOptions,
    all: { help: 'List “Id.” and citations to other cases’ dockets too, each with its kind.' },
  },
  run(args, terminal) {
    const listing = citesListing(args.has('all'));
    const run = { listing, counts: () => false, shows: () => true };
    return runListing(run, args, terminal, 'as-text');
  },
};

function citesListing(all: boolean): Listing<Cited> {
  return {
    key: 'cites',
    nouns: ['citation', 'citations'],
    rules: [
      {
        code: 'docket-citation',
        summary: 'A docket citation',
        why: 'Not a finding: where the filing cites a docket entry, and what the docket has there.',
      },
    ],
    itemsOf(file) {
      if (file.kind === 'source') return undefined;
      const cited = citedIn(readFiling(file.text), file.case);
      return all ? cited : cited.filter(({ kind }) => kind === 'docket');
    },
    remarks,
    toJson: (cited, document) => citedJson(cited, document, all),
    toResult: (cited) => ({
      code: 'docket-citation',
      range: cited.range,
      message: describe(cited),
    }),
    toLines,
  };
}

/** A case file or docket with errors: what is listed is looked up in less than there is. */
function remarks({ file, kind, ...source }: ReadText): string[] {
  const count = kind === 'source' && 'problems' in source ? source.problems.length : 0;
  if (count === 0) return [];
  const errors = count === 1 ? 'an error' : `${count} errors`;
  return [`${file}: There ${count === 1 ? 'is' : 'are'} ${errors} in it; “pincite check” tells.`];
}

function citedJson(cited: Cited, document: TextDocument, all: boolean): object {
  const { kind, range, entries, related, refersTo } = cited;
  return {
    ...(all ? { kind } : {}),
    ...(related === undefined ? {} : { related }),
    text: textAt(document, range),
    range: jsonRange(document, range),
    entries: entries.map(({ number, attachment, status }) => ({
      entry: number,
      ...(attachment === undefined ? {} : { attachment }),
      status,
    })),
    ...(refersTo
      ? {
          refersTo: {
            kind: refersTo.kind,
            text: textAt(document, refersTo.range),
            range: jsonRange(document, refersTo.range),
          },
        }
      : {}),
  };
}

function describe(cited: Cited): string {
  if (cited.entries.length === 0) return aboutNothing(cited);
  const entries = cited.entries.map(
    (entry) => `${nameOf(entry)} (${words[entry.status] || 'on the docket'})`,
  );
  const lead = cited.kind === 'other-case' ? `Cites ${otherDocket(cited)}` : 'Cites docket entry';
  return `${lead}: ${entries.join(', ')}.`;
}

function otherDocket({ related }: Cited): string {
  return related === undefined ? 'another case’s docket' : `the docket of “${related}”`;
}

function aboutNothing({ kind, refersTo }: Cited): string {
  if (kind !== 'id') return 'Cites no entry.';
  return refersTo
    ? `Refers to the ${antecedents[refersTo.kind]} before it.`
    : 'Nothing is cited before it.';
}

const antecedents = {
  docket: 'docket citation',
  'other-case': 'citation to another case’s docket',
  case: 'case',
  statute: 'statute or rule',
  record: 'paper',
} as const;

/** What the docket says, in words; nothing where all is well. */
const words: Readonly<Record<CitedStatus, string>> = {
  resolved: '',
  unknown: 'not on the docket here',
  beyond: 'after the last entry here',
  sealed: 'sealed',
  'unknown-attachment': 'no such attachment here',
  unchecked: 'not looked up',
};

function nameOf({ number, attachment }: CitedEntry): string {
  return attachment === undefined ? `${number}` : `${number}-${attachment}`;
}

function* toLines(
  { file, document, items }: ListedFile<Cited>,
  { paint, columns }: PrettyStyle,
): Iterable<string> {
  yield paint('bold', oneLine(file));
  const rows = items.flatMap((cited) => {
    const lead = [place(document, cited.range.start), oneLine(textAt(document, cited.range))];
    if (cited.entries.length === 0) return [[...lead, '', aboutNothing(cited)]];
    return cited.entries.map((entry, i) => [
      ...(i === 0 ? lead : ['', '']),
      nameOf(entry),
      cited.kind === 'other-case'
        ? [otherDocket(cited), entry.entry && found(entry)].filter(Boolean).join(': ')
        : found(entry),
    ]);
  });
  yield* alignedRows(rows, columns);
}

/** `2016-04-06 ORDER …`, or why there is nothing to show. */
function found({ status, entry, attached }: CitedEntry): string {
  const said = words[status];
  if (!entry) return said;
  const text = [entry.filed, attached?.text ?? entry.text].filter(Boolean).join(' ');
  return oneLine(said === '' ? text : `${said}: ${text}`);
}
