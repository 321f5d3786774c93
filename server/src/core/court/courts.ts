/** One of the 94 district courts of the United States (28 U.S.C. §§ 81-131 and the territories). */
export interface Court {
  /** PACER court id, `cand`. */
  readonly id: string;
  /** As it follows the word “for”: `Northern District of California`. */
  readonly district: string;
  /** Bluebook T1 short form: `N.D. Cal.` */
  readonly short: string;
  /** Postal letters, the state the court sits in first; `wyd` reaches into two more. */
  readonly states: readonly string[];
  /** The court's name in full: `United States District Court for the Northern District of California`. */
  readonly name: string;
  /** The lines of its name in a caption, in capitals. */
  readonly captionLines: readonly string[];
}

/** id, district, short form, states; where the court's own name is another, the lines of it. */
type Row = readonly [string, string, string, string, (readonly string[])?];

const rows: readonly Row[] = [
  ['almd', 'Middle District of Alabama', 'M.D. Ala.', 'AL'],
  ['alnd', 'Northern District of Alabama', 'N.D. Ala.', 'AL'],
  ['alsd', 'Southern District of Alabama', 'S.D. Ala.', 'AL'],
  ['akd', 'District of Alaska', 'D. Alaska', 'AK'],
  ['azd', 'District of Arizona', 'D. Ariz.', 'AZ'],
  ['ared', 'Eastern District of Arkansas', 'E.D. Ark.', 'AR'],
  ['arwd', 'Western District of Arkansas', 'W.D. Ark.', 'AR'],
  ['cacd', 'Central District of California', 'C.D. Cal.', 'CA'],
  ['caed', 'Eastern District of California', 'E.D. Cal.', 'CA'],
  ['cand', 'Northern District of California', 'N.D. Cal.', 'CA'],
  ['casd', 'Southern District of California', 'S.D. Cal.', 'CA'],
  ['cod', 'District of Colorado', 'D. Colo.', 'CO'],
  ['ctd', 'District of Connecticut', 'D. Conn.', 'CT'],
  ['ded', 'District of Delaware', 'D. Del.', 'DE'],
  [
    'dcd',
    'District of Columbia',
    'D.D.C.',
    'DC',
    ['United States District Court', 'for the District of Columbia'],
  ],
  ['flmd', 'Middle District of Florida', 'M.D. Fla.', 'FL'],
  ['flnd', 'Northern District of Florida', 'N.D. Fla.', 'FL'],
  ['flsd', 'Southern District of Florida', 'S.D. Fla.', 'FL'],
  ['gamd', 'Middle District of Georgia', 'M.D. Ga.', 'GA'],
  ['gand', 'Northern District of Georgia', 'N.D. Ga.', 'GA'],
  ['gasd', 'Southern District of Georgia', 'S.D. Ga.', 'GA'],
  ['gud', 'District of Guam', 'D. Guam', 'GU', ['District Court of Guam']],
  ['hid', 'District of Hawaii', 'D. Haw.', 'HI'],
  ['idd', 'District of Idaho', 'D. Idaho', 'ID'],
  ['ilcd', 'Central District of Illinois', 'C.D. Ill.', 'IL'],
  ['ilnd', 'Northern District of Illinois', 'N.D. Ill.', 'IL'],
  ['ilsd', 'Southern District of Illinois', 'S.D. Ill.', 'IL'],
  ['innd', 'Northern District of Indiana', 'N.D. Ind.', 'IN'],
  ['insd', 'Southern District of Indiana', 'S.D. Ind.', 'IN'],
  ['iand', 'Northern District of Iowa', 'N.D. Iowa', 'IA'],
  ['iasd', 'Southern District of Iowa', 'S.D. Iowa', 'IA'],
  ['ksd', 'District of Kansas', 'D. Kan.', 'KS'],
  ['kyed', 'Eastern District of Kentucky', 'E.D. Ky.', 'KY'],
  ['kywd', 'Western District of Kentucky', 'W.D. Ky.', 'KY'],
  ['laed', 'Eastern District of Louisiana', 'E.D. La.', 'LA'],
  ['lamd', 'Middle District of Louisiana', 'M.D. La.', 'LA'],
  ['lawd', 'Western District of Louisiana', 'W.D. La.', 'LA'],
  ['med', 'District of Maine', 'D. Me.', 'ME'],
  ['mdd', 'District of Maryland', 'D. Md.', 'MD'],
  ['mad', 'District of Massachusetts', 'D. Mass.', 'MA'],
  ['mied', 'Eastern District of Michigan', 'E.D. Mich.', 'MI'],
  ['miwd', 'Western District of Michigan', 'W.D. Mich.', 'MI'],
  ['mnd', 'District of Minnesota', 'D. Minn.', 'MN'],
  ['msnd', 'Northern District of Mississippi', 'N.D. Miss.', 'MS'],
  ['mssd', 'Southern District of Mississippi', 'S.D. Miss.', 'MS'],
  ['moed', 'Eastern District of Missouri', 'E.D. Mo.', 'MO'],
  ['mowd', 'Western District of Missouri', 'W.D. Mo.', 'MO'],
  ['mtd', 'District of Montana', 'D. Mont.', 'MT'],
  ['ned', 'District of Nebraska', 'D. Neb.', 'NE'],
  ['nvd', 'District of Nevada', 'D. Nev.', 'NV'],
  ['nhd', 'District of New Hampshire', 'D.N.H.', 'NH'],
  ['njd', 'District of New Jersey', 'D.N.J.', 'NJ'],
  ['nmd', 'District of New Mexico', 'D.N.M.', 'NM'],
  ['nyed', 'Eastern District of New York', 'E.D.N.Y.', 'NY'],
  ['nynd', 'Northern District of New York', 'N.D.N.Y.', 'NY'],
  ['nysd', 'Southern District of New York', 'S.D.N.Y.', 'NY'],
  ['nywd', 'Western District of New York', 'W.D.N.Y.', 'NY'],
  ['nced', 'Eastern District of North Carolina', 'E.D.N.C.', 'NC'],
  ['ncmd', 'Middle District of North Carolina', 'M.D.N.C.', 'NC'],
  ['ncwd', 'Western District of North Carolina', 'W.D.N.C.', 'NC'],
  ['ndd', 'District of North Dakota', 'D.N.D.', 'ND'],
  [
    'nmid',
    'Northern Mariana Islands',
    'D. N. Mar. I.',
    'MP',
    ['United States District Court', 'for the Northern Mariana Islands'],
  ],
  ['ohnd', 'Northern District of Ohio', 'N.D. Ohio', 'OH'],
  ['ohsd', 'Southern District of Ohio', 'S.D. Ohio', 'OH'],
  ['oked', 'Eastern District of Oklahoma', 'E.D. Okla.', 'OK'],
  ['oknd', 'Northern District of Oklahoma', 'N.D. Okla.', 'OK'],
  ['okwd', 'Western District of Oklahoma', 'W.D. Okla.', 'OK'],
  ['ord', 'District of Oregon', 'D. Or.', 'OR'],
  ['paed', 'Eastern District of Pennsylvania', 'E.D. Pa.', 'PA'],
  ['pamd', 'Middle District of Pennsylvania', 'M.D. Pa.', 'PA'],
  ['pawd', 'Western District of Pennsylvania', 'W.D. Pa.', 'PA'],
  ['prd', 'District of Puerto Rico', 'D.P.R.', 'PR'],
  ['rid', 'District of Rhode Island', 'D.R.I.', 'RI'],
  ['scd', 'District of South Carolina', 'D.S.C.', 'SC'],
  ['sdd', 'District of South Dakota', 'D.S.D.', 'SD'],
  ['tned', 'Eastern District of Tennessee', 'E.D. Tenn.', 'TN'],
  ['tnmd', 'Middle District of Tennessee', 'M.D. Tenn.', 'TN'],
  ['tnwd', 'Western District of Tennessee', 'W.D. Tenn.', 'TN'],
  ['txed', 'Eastern District of Texas', 'E.D. Tex.', 'TX'],
  ['txnd', 'Northern District of Texas', 'N.D. Tex.', 'TX'],
  ['txsd', 'Southern District of Texas', 'S.D. Tex.', 'TX'],
  ['txwd', 'Western District of Texas', 'W.D. Tex.', 'TX'],
  ['utd', 'District of Utah', 'D. Utah', 'UT'],
  ['vtd', 'District of Vermont', 'D. Vt.', 'VT'],
  [
    'vid',
    'District of the Virgin Islands',
    'D.V.I.',
    'VI',
    ['District Court of the Virgin Islands'],
  ],
  ['vaed', 'Eastern District of Virginia', 'E.D. Va.', 'VA'],
  ['vawd', 'Western District of Virginia', 'W.D. Va.', 'VA'],
  ['waed', 'Eastern District of Washington', 'E.D. Wash.', 'WA'],
  ['wawd', 'Western District of Washington', 'W.D. Wash.', 'WA'],
  ['wvnd', 'Northern District of West Virginia', 'N.D. W. Va.', 'WV'],
  ['wvsd', 'Southern District of West Virginia', 'S.D. W. Va.', 'WV'],
  ['wied', 'Eastern District of Wisconsin', 'E.D. Wis.', 'WI'],
  ['wiwd', 'Western District of Wisconsin', 'W.D. Wis.', 'WI'],
  // Yellowstone's parts of Montana and Idaho are in the district of Wyoming (28 U.S.C. § 131).
  ['wyd', 'District of Wyoming', 'D. Wyo.', 'WY ID MT'],
];

/** The 94 district courts, by state name. */
export const courts: readonly Court[] = rows.map(([id, district, short, states, lines]) => {
  const own = lines ?? ['United States District Court', district];
  return {
    id,
    district,
    short,
    states: states.split(' '),
    name: lines ? lines.join(' ') : `United States District Court for the ${district}`,
    captionLines: own.map((line) => line.toUpperCase()),
  };
});

const byId = new Map(courts.map((court) => [court.id, court]));

/** The court of a PACER id, in any case, white space around it allowed; undefined for any other text. */
export function courtById(id: string): Court | undefined {
  return byId.get(id.trim().toLowerCase());
}
