import { shift } from '../../text/range';
import { defineCheck } from '../define';

export const unknownDeclaration = defineCheck({
  code: 'xref/unknown-declaration',
  severity: 'information',
  scope: 'filing',
  summary: 'A declaration is cited that is neither in the folder nor on the docket',
  why: 'A declaration that is cited and not filed leaves the fact without support.',
  examples: {
    other:
      '---\ndeclarant: Jane Smith\n---\n1. I am counsel.\n\n2. I called.\n\n3. Nobody answered.',
    found: [
      'Counsel called twice. «Smyth Decl.» ¶ 2.',
      'The calls are in the Log. «Smyth Decl.» ¶ 2.',
    ],
    silent: [
      'Counsel called twice. Smith Decl. ¶ 2.',
      'Jones Decl. ¶ 4, ECF No. 12.',
      'The calls are in the Log. Smith Decl. ¶ 2. They are in Exhibit B. Smith Decl. ¶ 3.',
    ],
  },
  *run(given) {
    const { filing, case: context } = given;
    const told = new Set<string>();
    for (const [i, block] of filing.blocks.entries()) {
      if (i < filing.outline.bodyStart || block.kind === 'quote') continue;
      for (const citation of block.facts.recordCitations) {
        const { kind, owner, name, nameRange, range } = citation;
        if (kind !== 'declaration' || !owner || told.has(name)) continue;
        const { packet } = given;
        // Without a declaration in the folder, they are kept somewhere else.
        if (!packet?.papers.some((paper) => paper.kind === 'declaration')) return;
        if (packet.named(citation).length > 0 || onDocket(owner, context)) continue;
        // `Smith Decl. ¶ 4, ECF No. 12`, `Dkt. 12, Smith Decl. ¶ 4`: the docket is cited for it.
        if (block.facts.docketCitations.some((one) => near(one.range, range))) continue;
        told.add(name);
        yield {
          range: shift(nameRange, filing.starts[i] ?? 0),
          message: `No declaration of ${owner} is in this case folder or on the docket.`,
        };
      }
    }
  },
});

function near(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end)) < 40;
}

function onDocket(
  owner: string,
  context:
    | {
        readonly docket?: {
          readonly entries: readonly {
            readonly text: string;
            readonly attachments: readonly { readonly text: string }[];
          }[];
        };
      }
    | undefined,
): boolean {
  const last = owner.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const says = (text: string) => /decl|aff/i.test(text) && text.toLowerCase().includes(last);
  return (
    context?.docket?.entries.some(
      (entry) => says(entry.text) || entry.attachments.some(({ text }) => says(text)),
    ) ?? false
  );
}
