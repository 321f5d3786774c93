/**
 * The settings as the server may have them: a folder of templates is read in a trusted workspace
 * only, whoever named it.
 */
export function settingsIn(settings: unknown, isTrusted: boolean): unknown {
  if (isTrusted || typeof settings !== 'object' || settings === null) return settings;
  return { ...settings, templates: '' };
}
