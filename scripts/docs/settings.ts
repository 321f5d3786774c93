import type { DescribedFinding } from './findings';

/** As much of package.json as is read here; the rest goes through as it is. */
export interface Manifest {
  readonly contributes?: {
    readonly configuration?: Section | readonly Section[];
  };
}

interface Section {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly scope?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
  readonly additionalProperties?: boolean;
}

const severitySetting = 'pincite.severity';
const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * The manifest with each finding's code, and each family as `xref/*`, under `pincite.severity`,
 * so that the editor completes them and marks one that there is not.
 *
 * @throws where the manifest declares no such setting
 */
export function withSeverities(
  manifest: Manifest,
  findings: readonly DescribedFinding[],
): Manifest {
  if (!sectionsOf(manifest).some(({ properties }) => properties?.[severitySetting])) {
    throw new Error(`package.json declares no setting “${severitySetting}”.`);
  }
  const properties = severityProperties(findings);
  const section = (one: Section): Section => {
    const setting = one.properties?.[severitySetting];
    if (!setting) return one;
    const full = { ...setting, properties, additionalProperties: false };
    return { ...one, properties: { ...one.properties, [severitySetting]: full } };
  };
  const old = manifest.contributes?.configuration;
  const configuration = isList(old) ? old.map(section) : section(old ?? {});
  return { ...manifest, contributes: { ...manifest.contributes, configuration } };
}

function severityProperties(findings: readonly DescribedFinding[]): Record<string, Setting> {
  const families = [...new Set(findings.map(({ code }) => code.replace(/\/.*/, '/*')))];
  const of = (description: string): Setting => ({ description, enum: severities });
  return Object.fromEntries([
    ...families.map((family) => [family, of(`Every finding of the family ${family}`)] as const),
    ...findings.map(
      ({ code, summary, severity }) =>
        [code, of(`${summary.replace(/\.$/, '')} (usually ${severity})`)] as const,
    ),
  ]);
}

/** docs/settings.md: every setting with its values and its default. */
export function settingsPage(manifest: Manifest): string {
  const parts = ['# Settings', 'All settings of Pincite, as the settings editor shows them.'];
  for (const { title, properties } of sectionsOf(manifest)) {
    if (sectionsOf(manifest).length > 1 && title) parts.push(`## ${title}`);
    for (const [name, setting] of Object.entries(properties ?? {})) {
      parts.push(`### \`${name}\``, ...settingParts(setting));
      if (name === severitySetting) {
        parts.push('The codes are those of [the findings](findings/README.md).');
      }
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function settingParts(setting: Setting): string[] {
  const parts: string[] = [];
  const words = setting.markdownDescription ?? setting.description;
  // `#pincite.trace#` is the settings editor's own way to link a setting.
  if (words) parts.push(words.replace(/`#([^#`]+)#`/g, '`$1`'));
  const meanings = setting.markdownEnumDescriptions ?? setting.enumDescriptions;
  if (setting.enum) {
    parts.push(
      setting.enum
        .map(
          (value, i) => `- \`${JSON.stringify(value)}\`${meanings?.[i] ? `: ${meanings[i]}` : ''}`,
        )
        .join('\n'),
    );
  }
  parts.push(facts(setting).join('; '));
  return parts;
}

function facts(setting: Setting): string[] {
  const { type, minimum, maximum, scope } = setting;
  const list: string[] = [];
  if (type && !setting.enum) list.push([type].flat().join(' or '));
  if (setting.default !== undefined) list.push(`default \`${JSON.stringify(setting.default)}\``);
  if (minimum !== undefined) list.push(`at least ${minimum}`);
  if (maximum !== undefined) list.push(`at most ${maximum}`);
  if (scope === 'resource' || scope === 'language-overridable') list.push('can differ by folder');
  if (scope === 'machine' || scope === 'application') list.push('user settings only');
  return list;
}

function sectionsOf({ contributes }: Manifest): readonly Section[] {
  const configuration = contributes?.configuration;
  if (!configuration) return [];
  return isList(configuration) ? configuration : [configuration];
}

function isList(value: Section | readonly Section[] | undefined): value is readonly Section[] {
  return Array.isArray(value);
}
