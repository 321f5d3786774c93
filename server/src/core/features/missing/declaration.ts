import type { CaseFile } from '../../case/case-file';
import { packetOf } from '../../case/packet';
import { folderOf } from '../../case/paths';
import type { Filing } from '../../filing/model';
import { blockAt, readFiling } from '../../filing/read-filing';
import type { RecordCitation } from '../../filing/record-citations';
import { whosePaper } from '../../kits/caption/whose-paper';
import { declarationDraft } from '../../kits/declaration-draft';
import type { Snapshot } from '../snapshot';
import type { MissingFixer } from './missing';

/** The declaration that `xref/unknown-declaration` misses, with what the filing cites of it. */
export const missingDeclaration: MissingFixer = {
  code: 'xref/unknown-declaration',
  fixes(snapshot, { range }) {
    const { filing, case: context } = snapshot;
    const index = blockAt(filing, range.start);
    const at = range.start - (filing.starts[index] ?? 0);
    const citation = filing.blocks[index]?.facts.recordCitations.find(
      ({ nameRange }) => nameRange.start === at,
    );
    if (!context?.caseFile || !citation?.owner || ordinal.test(citation.owner)) return [];
    const cited = citationsOf(citation.owner, filing);
    const labels = cited.flatMap(({ exhibit }) => exhibit?.label ?? []);
    const declarant = wholeName(citation.owner, context.caseFile) ?? citation.owner;
    const { filedFor } = whosePaper(filing, context.caseFile);
    const text = declarationDraft(context.caseFile, {
      declarant,
      cite: citation.name,
      paragraphs: Math.max(
        0,
        ...cited.flatMap(({ paragraphs }) => paragraphs.map((run) => run.last)),
      ),
      exhibits: [...new Set(labels)].sort(),
      ...(filedFor === undefined ? {} : { filedFor }),
    });
    // It has to be found by the name that is cited.
    const made = packetOf([{ path: '', filing: readFiling(text) }]);
    if (made.named(citation).length !== 1) return [];
    const last = citation.owner.split(/\s+/).at(-1) ?? '';
    const stem = last.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    const create = { folder: folderFor(snapshot, context.folder), stem, text };
    return [{ title: `Create the declaration of ${declarant}`, create, edits: [] }];
  },
};

/** `Second Smith Decl.`: another one of Smith’s, and nobody’s first name. */
const ordinal = /^(?:First|Second|Third|Fourth|Fifth|Supp|Supplemental|Further|Reply|Rebuttal)\b/;

function citationsOf(owner: string, { blocks }: Filing): readonly RecordCitation[] {
  return blocks.flatMap(({ facts }) =>
    facts.recordCitations.filter((one) => one.kind === 'declaration' && one.owner === owner),
  );
}

/** Where the declarations of the packet lie, if that is one folder of their own. */
function folderFor({ packet }: Snapshot, caseFolder: string): string {
  const folders = new Set(
    packet?.papers.flatMap(({ kind, path }) => (kind === 'declaration' ? [folderOf(path)] : [])),
  );
  const [only] = folders;
  return only !== undefined && folders.size === 1 && only !== caseFolder
    ? only
    : `${caseFolder}/declarations`;
}

/** The one lawyer or party of the case who may be meant by a last name, with or without initials. */
function wholeName(owner: string, { counsel, parties }: CaseFile): string | undefined {
  const cited = owner.split(/\s+/);
  const names = new Set([...counsel, ...parties].map(({ name }) => name));
  const [only, second] = [...names].filter((name) => {
    const words = name.replace(/,.*$/, '').split(/\s+/);
    const initial = cited.length > 1 ? (cited[0] ?? '').replace(/\.$/, '') : '';
    return words.length > 1 && words.at(-1) === cited.at(-1) && words[0]?.startsWith(initial);
  });
  return second ? undefined : only;
}
