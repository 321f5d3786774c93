import { cases } from '../../../support/cases';

const parties = `
    === case.yaml
    court: cand
    number: 4:15-cv-00798-HSG (DMR)
    judge: Haywood S. Gilliam, Jr.
    magistrate: Donna M. Ryu
    parties:
      - { name: Loop AI Labs Inc., role: plaintiff, short: Loop AI }
      - { name: Anna Gatti, role: defendant }
      - { name: "IQSystem, Inc.", role: defendant, short: IQS }
      - { name: IQSystem LLC, role: defendant }
      - { name: "Almawave USA, Inc.", role: defendant, short: Almawave }
      - { name: Almaviva S.p.A., role: defendant }
    counsel:
      - { name: Valeria Calafiore Healy, bar: "123456", for: [Loop AI Labs Inc.] }
    === motion.filing.md`;

cases('term/near-miss', {
  'a letter more, less, other, or two swapped': `
    Almawave USA Inc. (“Almawave”) objects. Almaxwave, Almawve, Almawage, Alamwave and Almawave’s.
                                            ^^^^^^^^^ term/near-miss (warning) => Almawave
                                                       ^^^^^^^ term/near-miss => Almawave
                                                                ^^^^^^^^ term/near-miss => Almawave
                                                                          ^^^^^^^^ term/near-miss => Almawave`,
  'in capitals and with a possessive': `
    Almawave USA Inc. (“Almawave”) objects. ALMAXWAVE’S MOTION. The Almaxwave’s motion.
                                            ^^^^^^^^^ term/near-miss => ALMAWAVE
                                                                    ^^^^^^^^^ term/near-miss => Almawave`,
  'the case file names the parties, the judge and counsel': `${parties}
    Almwave and IQSytem, Inc. moved before Judge Gilliam. Judge Giliam denied it.
    ^^^^^^^ term/near-miss => Almawave
                ^^^^^^^ term/near-miss => IQSystem
                                                                ^^^^^^ term/near-miss (warning) => Gilliam`,
  'a name near counsel’s that this filing never spells right may be somebody else’s': `${parties}
    Mr. Calafiere testified for the defense.
        ^^^^^^^^^ term/near-miss (hint)`,
  'a word of the name of counsel’s firm': `
    === case.yaml
    court: cand
    number: 4:15-cv-00798-HSG (DMR)
    counsel:
      - { name: Sharon Levinne, firm: Kramer Levinn LLP, for: [] }
    === motion.filing.md
    Kramer Levinn LLP appeared. Levinn called.`,
  'parties with like names are no misspellings of each other': `${parties}
    IQSystem, Inc. and IQSystem LLC are two parties, and so are Almawave USA, Inc. and Almaviva S.p.A.
    IQSYSTEM, INC.’S AND ALMAVIVA’S MOTIONS. The IQSystems’ letters. Almaviva and Almawave agree.`,
  'plurals, possessives and ordinary words': `
    The Motion to Compel (“Motion”) and the Complaint (“Complaint”). Motions, Notions and Compliant
    parties. The Motion’s exhibits; Plaintiffs’ Complaints.`,
  'a person with a first name of her own': `
    Keleops AG (“Keleops”) employed Maria Keleops. Jan Keleopa testified, and Ms. Keleopa signed.`,
  'a cited case': `
    Keleops AG (“Keleops”) relies on Keleopa v. Jones, 12 F.3d 34 (9th Cir. 1993), and Keleopa, 12 F.3d at 35.`,
  'a slip that the writer marks': `
    Keleops AG (“Keleops”) wrote that “Keleopa [sic] will appear.”`,
  'e-mail and web addresses': `
    Keleops AG (“Keleops”), at info@Keleopa.com or www.Keleopa.com/Keleopa, answered.`,
  'a word that begins otherwise': `
    Caronne Inc. (“Caronne”) and Garonne Inc. are two companies.`,
  'a name that stands often and once misspelt': `
    Keleops wrote. Keleops called. Keleops sued. Keleops lost. Keleops paid. Keloeps appealed.
                                                                             ^^^^^^^ term/near-miss (information) => Keleops`,
  'two names that both stand more than once': `
    Keleops wrote. Keleops called. Keleops sued. Keleops lost. Keleops paid. Keleopa appealed. Keleopa won.`,
  'silenced by a comment': `
    Almawave USA Inc. (“Almawave”) objects.

    <!-- pincite-ignore term/near-miss -->
    Almaxwave is what the label says.`,
});
