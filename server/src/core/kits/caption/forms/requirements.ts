import type { CaptionForm, CaptionRequirement } from './form';

/** A form's requirements, the number's line as the form prints it. */
export function requirementsOf(form: CaptionForm): readonly CaptionRequirement[] {
  const written = '4:21-cv-01234-ABC (DEF)';
  const number = `${form.numberLabel} ${form.number?.(written) ?? written}`;
  return form.requirements.map((one) => ({
    ...one,
    ...(one.printed
      ? { printed: one.printed.map((line) => (line === '{number}' ? number : line)) }
      : {}),
  }));
}
