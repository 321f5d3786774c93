import { declarants, resolveRecord } from '../../case/packet';
import { bodyBlocks } from '../../filing/body-blocks';
import { isOneSlip } from '../../text/one-slip';
import { shift } from '../../text/range';
import { defineCheck, replace } from '../define';

export const unknownDeclaration = defineCheck({
  code: 'xref/unknown-declaration',
  severity: 'warning',
  scope: 'filing',
  summary: 'A declaration is cited that the case folder does not have',
  why: 'The witness’s name is misspelt, or the declaration was never written. One slip from the name of a declarant is a warning; a name that may have been filed before is told in passing.',
  examples: {
    packet: {
      'declarations/smith.filing.md':
        '---\nkind: declaration\ndeclarant: Jane Smith\n---\n\n1. I called.\n\n2. I wrote.\n\n3. I waited.',
    },
    found: ['See «Smyth Decl.» ¶ 2.', 'See «Jones Decl.» ¶ 2.'],
    silent: [
      'See Smith Decl. ¶ 2.',
      'See J. Smith Decl. ¶ 2.',
      'See Jones Decl. ¶ 4, Dkt. 12-1.',
      'The declaration of Ann Jones (“Jones Decl.”) is on file. Jones Decl. ¶ 4.',
    ],
  },
  *run({ filing, packet, case: context, memo }) {
    if (filing.origin === 'extracted' || !packet) return;
    const names = declarants(packet);
    if (names.length === 0) return;
    const filed = new Set<string>();
    for (const { block } of bodyBlocks(filing)) {
      for (const term of memo('xref/decl-terms', block, () =>
        block.facts.definitions.flatMap(({ term: one }) => (/Decl/.test(one) ? [one] : [])),
      )) {
        filed.add(lastName(term));
      }
    }
    for (const { block, start } of bodyBlocks(filing)) {
      for (const citation of block.facts.recordCitations) {
        const { kind, owner, range, nameRange } = citation;
        if (kind !== 'declaration' || owner === undefined) continue;
        if (resolveRecord(packet, citation).kind !== 'none') continue;
        const name = owner.split(' ').at(-1) ?? owner;
        if (filed.has(name)) continue;
        const near = names.filter((one) => isOneSlip(one.toLowerCase(), name.toLowerCase()));
        const [only] = near;
        // `Smith Decl. ¶ 4, Dkt. 12-1`: the docket has it.
        const onDocket =
          block.facts.docketCitations.some(
            (one) => one.range.start >= range.start && one.range.start - range.end < 40,
          ) || context?.docket?.entries.some(({ text }) => text.includes(name));
        if (onDocket) continue;
        const at = nameRange.start + owner.length - name.length;
        const fix =
          only && near.length === 1
            ? [
                replace(
                  `Change to “${only}”`,
                  shift({ start: at, end: at + name.length }, start),
                  only,
                ),
              ]
            : undefined;
        yield {
          range: shift(nameRange, start),
          message: only
            ? `There is no declaration of ${owner} in the case folder; there is one of ${only}.`
            : `There is no declaration of ${owner} in the case folder.`,
          ...(fix ? { fixes: fix } : { severity: 'information' as const }),
        };
      }
    }
  },
});

/** `Smith` of `Smith Decl.` */
function lastName(term: string): string {
  return /([\p{L}’'-]+)\s+Decl/u.exec(term)?.[1] ?? '';
}
