import { type Court, courtById, courts } from '../../court/courts';
import { captionForm, captionForms } from './forms/table';

/** A court whose caption may be chosen, and what its form goes by. */
export interface CourtChoice {
  readonly court: Court;
  readonly source: string;
  readonly verified: boolean;
  /** Whether it has a form of its own, or is printed in the plain federal one. */
  readonly ownForm: boolean;
}

/**
 * Every district court: the one given first, then those with a form of their own in the order of
 * their forms, then the others by name.
 */
export function courtChoices(first: string | undefined): readonly CourtChoice[] {
  const here = courtById(first ?? '');
  const own = captionForms.flatMap((form) => form.courts.flatMap((id) => courtById(id) ?? []));
  const rest = courts
    .filter((court) => !own.includes(court))
    .sort((a, b) => a.short.localeCompare(b.short, 'en'));
  const all = [...own, ...rest];
  const ordered = here ? [here, ...all.filter((court) => court !== here)] : all;
  return ordered.map((court) => {
    const { source, verified } = captionForm(court.id);
    return { court, source, verified, ownForm: own.includes(court) };
  });
}
