const states: Readonly<Record<string, string>> = {
  alabama: 'al',
  alaska: 'ak',
  arizona: 'az',
  arkansas: 'ar',
  california: 'ca',
  colorado: 'co',
  connecticut: 'ct',
  delaware: 'de',
  'district of columbia': 'dc',
  columbia: 'dc',
  florida: 'fl',
  georgia: 'ga',
  guam: 'gu',
  hawaii: 'hi',
  idaho: 'id',
  illinois: 'il',
  indiana: 'in',
  iowa: 'ia',
  kansas: 'ks',
  kentucky: 'ky',
  louisiana: 'la',
  maine: 'me',
  maryland: 'md',
  massachusetts: 'ma',
  michigan: 'mi',
  minnesota: 'mn',
  mississippi: 'ms',
  missouri: 'mo',
  montana: 'mt',
  nebraska: 'ne',
  nevada: 'nv',
  'new hampshire': 'nh',
  'new jersey': 'nj',
  'new mexico': 'nm',
  'new york': 'ny',
  'north carolina': 'nc',
  'north dakota': 'nd',
  'northern mariana islands': 'nmi',
  ohio: 'oh',
  oklahoma: 'ok',
  oregon: 'or',
  pennsylvania: 'pa',
  'puerto rico': 'pr',
  'rhode island': 'ri',
  'south carolina': 'sc',
  'south dakota': 'sd',
  tennessee: 'tn',
  texas: 'tx',
  utah: 'ut',
  vermont: 'vt',
  'virgin islands': 'vi',
  virginia: 'va',
  washington: 'wa',
  'west virginia': 'wv',
  wisconsin: 'wi',
  wyoming: 'wy',
};

/** PACER court id from a link to its site (`https://ecf.cand.uscourts.gov/…`), or undefined. */
export function courtIdOfLink(href: string): string | undefined {
  const match = /^https?:\/\/(?:dc)?ecf\.([a-z0-9]{2,6})\.(?:uscourts|circ\w*)\.gov\b/i.exec(href);
  return match?.[1]?.toLowerCase();
}

const districts = /\b(northern|southern|eastern|western|middle|central)\b/i;

/**
 * PACER court id from a court's name as a docket sheet prints it: `Southern District of New
 * York`, `California Northern District`, `NORTHERN DISTRICT OF ALABAMA` on a bankruptcy sheet
 * (`alnb`). Ids are the state's postal letters, the district's first letter, and `d` or `b`.
 */
export function courtIdOfName(name: string): string | undefined {
  const text = name.toLowerCase().replace(/\s+/g, ' ');
  if (text.includes('judicial panel on multidistrict')) return 'jpml';
  if (text.includes('court of federal claims')) return 'uscfc';
  if (!text.includes('district')) return undefined;
  const kind = text.includes('bankruptcy') ? 'b' : 'd';
  // The longest name wins: West Virginia is not Virginia.
  let state = '';
  for (const known of Object.keys(states)) {
    if (known.length > state.length && text.includes(known)) state = known;
  }
  const letters = states[state];
  if (letters === undefined) return undefined;
  const division = districts.exec(text.replace(state, ' '))?.[1]?.charAt(0) ?? '';
  return `${letters}${division}${kind}`;
}
