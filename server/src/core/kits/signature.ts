import type { CaseFile } from '../case/case-file';
import { captionForm } from './caption/forms/table';

/**
 * The end of a party's paper: date, firm, signature line, whom counsel appears for. Where the
 * court's caption has no counsel block, address, telephone and e-mail stand here.
 *
 * @param view the placeholders' values
 */
export function signatureBlock(
  caseFile: CaseFile,
  view: Readonly<Record<string, unknown>>,
): string {
  const counselAbove = captionForm(caseFile.court).counsel.length > 0;
  const lines = [
    view['firm'] === '[FIRM]' ? undefined : view['firm'],
    '',
    'By: [SIGNATURE]',
    view['counsel'],
    ...(counselAbove
      ? []
      : [view['address'], `Telephone: ${view['phone']}`, `Email: ${view['email']}`]),
    view['counsel'] === view['party']
      ? `${view['party-role']}, pro se`
      : `Attorney for ${view['party-role']} ${view['party']}`,
  ].filter((line) => line !== undefined);
  const [first, ...rest] = lines;
  const head = first === '' || first === undefined ? '' : `${first}\n\n`;
  const under = rest.filter((line) => line !== '').join('  \n');
  return `Dated: ${view['date']}\n\nRespectfully submitted,\n\n${head}${under}`;
}
