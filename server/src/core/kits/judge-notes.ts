import { plain } from './caption/pieces';
import { orderOf, type Source } from './source';

/** What we know of how the judge hears discovery disputes, with its sources, as a comment. */
export function judgeNotes(source: Source): string | undefined {
  const order = orderOf(source);
  if (!order) return undefined;
  const practice = {
    joint: 'a joint letter; on letters of one side nothing was read',
    'joint-only': 'a joint letter and nothing else',
    'joint-unless-leave':
      'a joint letter; a letter of one side only by leave or the judge’s own procedure',
    'noticed-motion': 'an ordinary noticed motion, no letter',
  } as const;
  const lines = [
    order.letters && { what: `Disputes: ${practice[order.letters.value]}`, of: order.letters },
    order.confer && { what: `Confer: ${order.confer.value}`, of: order.confer },
    order.due && { what: `Letter due: ${order.due.value}`, of: order.due },
    order.letterPages && {
      what: `Letter: ${order.letterPages.value} pages`,
      of: order.letterPages,
    },
    order.motionPages && {
      what: `Motion: ${order.motionPages.value} pages`,
      of: order.motionPages,
    },
    order.typeSize && { what: `Type: ${order.typeSize.value} point`, of: order.typeSize },
    order.letterParts && {
      what: `Letter holds: ${order.letterParts.value.join('; ')}`,
      of: order.letterParts,
    },
  ].flatMap((one) => (one ? [one] : []));
  const text = lines.map(({ what, of }) => {
    const sure = of.verified ? '' : ', not verified';
    return `${what} (${of.source}${of.from ? `, since ${of.from}` : ''}${sure}).`;
  });
  const notes = ['Read the judge’s standing order as it is today before you file.', ...text];
  return `<!--\n${notes.map((line) => plain(line).replace(/--+>?/g, '–')).join('\n')}\n-->\n`;
}
