import type { CaptionForm, CaptionRequirement } from './form';

/** A form's requirements, the number's line as the form prints it. */
export function requirementsOf(form: CaptionForm): readonly CaptionRequirement[] {
  const number = `${form.numberLabel} 4:21-cv-01234-ABC (DEF)`;
  return form.requirements.map((one) => ({
    ...one,
    ...(one.printed
      ? { printed: one.printed.map((line) => (line === '{number}' ? number : line)) }
      : {}),
  }));
}
