/** Zones of states by postal letters; where a state has two, that of its courts' most seats. */
const zones: Readonly<Record<string, string>> = {
  'America/New_York': 'ct de dc fl ga me md ma mi nh nj ny nc oh pa ri sc vt va wv in ky',
  'America/Chicago': 'al ar il ia ks la mn ms mo ne nd ok sd tn tx wi',
  'America/Denver': 'co id mt nm ut wy',
  'America/Phoenix': 'az',
  'America/Los_Angeles': 'ca nv or wa',
  'America/Anchorage': 'ak',
  'Pacific/Honolulu': 'hi',
  'Pacific/Guam': 'gu',
  'America/Puerto_Rico': 'pr vi',
};

const special: Readonly<Record<string, string>> = {
  nmid: 'Pacific/Guam',
  nmib: 'Pacific/Guam',
  tned: 'America/New_York',
  tneb: 'America/New_York',
  kywd: 'America/New_York',
  flnd: 'America/New_York',
};

const byState = new Map(
  Object.entries(zones).flatMap(([zone, states]) =>
    states.split(' ').map((state) => [state, zone]),
  ),
);

/** The time zone a court's clerk keeps, from its PACER id; undefined for a court of no one state. */
export function timeZoneOfCourt(court: string): string | undefined {
  if (special[court] !== undefined) return special[court];
  return /^[a-z]{2}[nsewmc]?[db]$/.test(court) ? byState.get(court.slice(0, 2)) : undefined;
}
