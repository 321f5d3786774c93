import { parseArgs } from 'node:util';
import { didYouMean } from './did-you-mean';
import { UsageError } from './usage-error';

/** One option of a command: what it takes, and its line in the help. */
export interface OptionSpec {
  readonly help: string;
  readonly short?: string;
  /** What stands behind it in the help, `FORMAT`; without it the option takes no value. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Arguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The last value given. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/**
 * Reads the arguments of a command. Throws a `UsageError` for an option that it does not have, a
 * value that is missing, not wanted or not among the choices.
 */
export function readArguments(argv: readonly string[], specs: OptionSpecs): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.value ? ('string' as const) : ('boolean' as const), ...shortOf(spec) },
      ]),
    ),
    allowPositionals: true,
    // What is wrong is said in our own words.
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) throw new UsageError(unknownOption(token.rawName, specs));
    const values = given.get(token.name) ?? [];
    values.push(checkedValue(token.rawName, spec, token.value, token.inlineValue === true));
    given.set(token.name, values);
  }
  return {
    positionals,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
  };
}

function shortOf(spec: OptionSpec): { short?: string } {
  return spec.short ? { short: spec.short } : {};
}

function unknownOption(name: string, specs: OptionSpecs): string {
  const known = Object.keys(specs).map((option) => `--${option}`);
  return `There is no option “${name}” here.${didYouMean(name, known)}`;
}

function checkedValue(
  name: string,
  spec: OptionSpec,
  value: string | undefined,
  inline: boolean,
): string {
  if (!spec.value) {
    if (value !== undefined) throw new UsageError(`“${name}” takes no value.`);
    return '';
  }
  // `--format --all`: the value was left out, not meant to be `--all`.
  if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
    const list = spec.choices ? `: ${spec.choices.join(', ')}` : ` (${spec.value})`;
    throw new UsageError(`“${name}” needs a value${list}.`);
  }
  if (spec.choices && !spec.choices.includes(value)) {
    const list = spec.choices.join(', ');
    const hint = didYouMean(value, spec.choices);
    throw new UsageError(`“${name}” takes ${list}, not “${value}”.${hint}`);
  }
  return value;
}
