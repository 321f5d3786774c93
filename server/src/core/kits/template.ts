import Mustache from 'mustache';
import type { Problem } from '../text/problem';
import { type Section, sections, valueNames } from './placeholders';

/** A token as the template library gives it: kind, name, start, end, children, start of the close. */
type Token = readonly [string, string, number, number, unknown?, number?, ...unknown[]];

/**
 * Fills a template: `{{name}}` is a value, `{{#name}}…{{/name}}` stands if there is one, once for
 * each row of a list, `{{^name}}…{{/name}}` if there is none, `{{! … }}` is a remark. There is
 * no logic in a template and nothing in it is run. Text goes in as it is, nothing is escaped.
 * A template that does not parse gives itself back; `templateProblems` says why.
 */
export function fillTemplate(template: string, view: Readonly<Record<string, unknown>>): string {
  try {
    return oneStop(Mustache.render(template, view, {}, { escape: String }));
  } catch {
    return template;
  }
}

/** A value that ends in a period of its own ends its sentence too: `Acme Inc.`, not `Acme Inc..`. */
function oneStop(text: string): string {
  return text.replace(/(?<=\p{L})\.\.(?=\s|$)/gu, '.');
}

/**
 * What is wrong with a template, at the place: a section or tag left open, a section closed that
 * was not opened, a placeholder that there is none of.
 */
export function templateProblems(template: string): Problem[] {
  let tokens: readonly Token[];
  try {
    tokens = Mustache.parse(template) as unknown as readonly Token[];
  } catch (error) {
    return [parseProblem(template, error instanceof Error ? error.message : String(error))];
  }
  const problems: Problem[] = [];
  walk(tokens, undefined, problems);
  return problems;
}

function walk(tokens: readonly Token[], inside: Section | undefined, problems: Problem[]): void {
  for (const [kind, name, start, end, children] of tokens) {
    const range = { start, end };
    if (kind === '>' || kind === '=') {
      problems.push({
        code: 'template/not-allowed',
        range,
        message:
          kind === '>'
            ? 'A template takes in no other file.'
            : 'The braces of a template cannot be changed.',
      });
    } else if (kind === '#' || kind === '^') {
      const section = sections.find((one) => one.name === name);
      if (!section && !valueNames.has(name)) problems.push(unknown(name, range));
      if (Array.isArray(children)) walk(children as Token[], section ?? inside, problems);
    } else if (kind === 'name' || kind === '&') {
      if (!valueNames.has(name) && !inside?.fields?.includes(name)) {
        problems.push(unknown(name, range));
      }
    }
  }
}

function unknown(name: string, range: { start: number; end: number }): Problem {
  return {
    code: 'template/unknown-placeholder',
    range,
    message: `There is no placeholder “${name}”.`,
  };
}

/** The library's message, `Unclosed section "x" at 10`, in our words; a section at its opening. */
function parseProblem(template: string, message: string): Problem {
  const match = /^(Unclosed|Unopened) (section|tag)(?: "([^"]*)")? at (\d+)$/.exec(message);
  const at = Math.min(Number(match?.[4] ?? 0), template.length);
  const name = match?.[3] ?? '';
  if (match?.[2] === 'tag') {
    const start = Math.max(0, template.lastIndexOf('{{', at));
    return {
      code: 'template/unclosed-tag',
      range: { start, end: Math.min(template.length, start + 2) },
      message: 'These braces are not closed.',
    };
  }
  const isOpen = match?.[1] === 'Unclosed';
  const mark = isOpen ? /\{\{[#^]\s*/ : /\{\{\/\s*/;
  const tag = new RegExp(
    `${mark.source}${name.replace(/[\\^$.|+()[\]{}*?]/g, '\\$&')}\\s*\\}\\}`,
    'g',
  );
  // An open section is met at its close or the text's end: its last opening is the one meant.
  const places = [...template.matchAll(tag)].filter((one) => !isOpen || one.index <= at);
  const place = isOpen ? places.at(-1) : (places.find((one) => one.index >= at) ?? places.at(-1));
  const start = place?.index ?? at;
  return {
    code: isOpen ? 'template/unclosed-section' : 'template/unopened-section',
    range: { start, end: start + (place?.[0].length ?? 0) },
    message: isOpen
      ? `The section “${name}” is not closed: {{/${name}}} is missing.`
      : name === ''
        ? `This template cannot be read: ${message}.`
        : `The section “${name}” is closed here and not opened.`,
  };
}
