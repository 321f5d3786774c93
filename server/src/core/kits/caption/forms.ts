/** How the courts of one kind lay out a caption. */
export interface CaptionForm {
  /** Counsel above the court's name, as California's districts have it; else in the signature block. */
  readonly counselFirst: boolean;
  /** The judge's initials belong to the case number. */
  readonly judgeInitials: boolean;
  /** What `Re:` lines call the docket; the case's own form if not set. */
  readonly re?: string;
  /** Where the form comes from. */
  readonly source: string;
}

const federal: CaptionForm = {
  counselFirst: false,
  judgeInitials: false,
  source: 'Fed. R. Civ. P. 10(a)',
};

const forms: ReadonlyMap<string, CaptionForm> = new Map([
  [
    'cand',
    {
      counselFirst: true,
      judgeInitials: true,
      re: 'Dkt. No.',
      source: 'N.D. Cal. Civil L.R. 3-4(a)',
    },
  ],
]);

/** The form of a court by its PACER id; the plain federal one for a court without its own. */
export function captionForm(court: string | undefined): CaptionForm {
  return forms.get(court?.trim().toLowerCase() ?? '') ?? federal;
}
