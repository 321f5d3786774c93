import { defineCheck } from '../define';
import { citedEntries } from './describe';

export const unknownAttachment = defineCheck({
  code: 'docket/unknown-attachment',
  severity: 'hint',
  scope: 'paragraph',
  summary: 'The entry has no attachment of that number',
  why: 'A reader who opens the entry will not find the exhibit. Many dockets know attachments only from the entry’s text, so this is a warning only where the list is known to be complete.',
  examples: {
    docket: `entries:
  - number: 596
    filed: 2016-04-11
    text: RESPONSE
    attachments: [{ number: 1, text: Call records }]`,
    found: ['[Docket No. «596-2».]'],
    silent: ['[Docket No. 596-1.]', '[Docket No. 596.]'],
  },
  *run({ docketCitations, docket }) {
    if (!docket) return;
    const told = new Set<object>();
    for (const { item, cited } of citedEntries(docketCitations, docket)) {
      if (cited.status !== 'unknown-attachment' || told.has(item)) continue;
      told.add(item);
      const { entry } = cited;
      const count = entry?.attachments.length ?? 0;
      const has =
        count === 0 ? 'no attachment' : count === 1 ? 'one attachment' : `${count} attachments`;
      const known = entry?.attachmentsComplete === true && count > 0;
      yield {
        range: item.numberRange,
        message: known
          ? `Entry ${cited.number} has ${has} on the docket; ${cited.number}-${cited.attachment} is not among them.`
          : `The docket here names ${has} for entry ${cited.number}; ${cited.number}-${cited.attachment} may still be there.`,
        ...(known ? { severity: 'warning' as const } : {}),
      };
    }
  },
});
