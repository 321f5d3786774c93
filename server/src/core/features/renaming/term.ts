import type { CaseParty } from '../../case/case-file';
import type { CaseContext } from '../../case/load-case';
import { nameOf } from '../../case/paths';
import { definitionsOf, differ } from '../../filing/placed-definitions';
import { mentionsOf } from '../mentions/mentions';
import type { Snapshot } from '../snapshot';
import { editsIn, type FileEdits, type Renamer } from './renaming';

/**
 * A defined term or a party’s short name with another word: where the filing uses it, in other
 * filings that set it for the same thing, and of a party in all filings and in the case file.
 */
export const renameTerm: Renamer = ({ mention: { key, label }, snapshot, filings, text }) => {
  const own = setIn(snapshot, label);
  const party = partyCalled(label, snapshot.case);
  const isParty = party !== undefined && (!own || !differ(own, { before: party.name }));
  const meant = own ?? { before: party?.name ?? '' };
  const files: FileEdits[] = [];
  for (const one of filings) {
    const there = one === snapshot ? own : setIn(one, label);
    const isOther = there !== undefined && there !== own && differ(there, meant);
    if (isOther && isParty) {
      return { why: `${nameOf(one.path ?? '')} sets “${label}” for something else.` };
    }
    if (isOther || (!there && !isParty)) continue;
    const edits = editsIn(mentionsOf(one, 'term'), key, text);
    if (edits.length > 0 && one.path !== undefined) files.push({ path: one.path, edits });
  }
  const renamed = { files, key: `term ${text}` };
  if (!isParty || !snapshot.case || !party.shortRange) return renamed;
  const { caseFilePath: path } = snapshot.case;
  const inCase = { path, edits: [{ range: party.shortRange, text: asYaml(text) }] };
  return { ...renamed, files: [...files, inCase], case: withShort(snapshot.case, party, text) };
};

function setIn({ filing }: Snapshot, label: string) {
  return definitionsOf(filing).find(({ term }) => term === label);
}

function partyCalled(label: string, context: CaseContext | undefined): CaseParty | undefined {
  return context?.caseFile?.parties.find(({ short }) => short === label);
}

function withShort(context: CaseContext, party: CaseParty, short: string): CaseContext {
  const { caseFile } = context;
  if (!caseFile) return context;
  const parties = caseFile.parties.map((one) => (one === party ? { ...one, short } : one));
  return { ...context, caseFile: { ...caseFile, parties } };
}

/** A word as a value of the case file: in quotes where it could be read for something else. */
function asYaml(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} .&’-]*$/u.test(text);
  const isWord = !/^(?:true|false|yes|no|null|on|off|y|n)$/i.test(text);
  return isPlain && isWord ? text : JSON.stringify(text);
}
