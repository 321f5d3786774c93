/** What stands for a variable when a test fills a snippet. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH_NAME: 'November',
  CURRENT_DATE: '25',
};

export interface ParsedSnippet {
  /** The text with defaults, first choices and variables filled in. */
  readonly text: string;
  /** Tab stops by number; `0` is where the cursor ends. */
  readonly stops: readonly number[];
}

/**
 * Reads a snippet body in the syntax of VS Code (stops, placeholders, choices, variables), strictly:
 * throws on a brace left open, an empty choice, a variable that is none, a stray `$`.
 */
export function parseSnippet(body: string): ParsedSnippet {
  const stops: number[] = [];
  const values = new Map<number, string>();
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${body.slice(at, at + 30)}`);
  };
  const upTo = (ends: string): string => {
    let text = '';
    while (at < body.length && !ends.includes(body.charAt(at))) {
      if (body.charAt(at) === '\\') {
        text += body.charAt(at + 1);
        at += 2;
      } else if (body.charAt(at) === '$') text += dollar();
      else text += body.charAt(at++);
    }
    return text;
  };
  const stop = (number: number, value: string | undefined): string => {
    stops.push(number);
    if (value !== undefined) values.set(number, value);
    return value ?? values.get(number) ?? '';
  };
  const variable = (name: string): string =>
    variables[name] ?? fail(`There is no variable ${name}`);
  const dollar = (): string => {
    const plain = /\$(?:(\d+)|([A-Z_]+))/y;
    plain.lastIndex = at;
    const bare = plain.exec(body);
    if (bare) {
      at += bare[0].length;
      return bare[1] ? stop(Number(bare[1]), undefined) : variable(bare[2] ?? '');
    }
    const open = /\$\{(?:(\d+)|([A-Z_]+))/y;
    open.lastIndex = at;
    const braced = open.exec(body) ?? fail('A stray $');
    at += braced[0].length;
    const number = braced[1] === undefined ? undefined : Number(braced[1]);
    const mark = body.charAt(at++);
    if (mark === '}')
      return number === undefined ? variable(braced[2] ?? '') : stop(number, undefined);
    if (mark === ':' && number !== undefined) {
      const value = upTo('}');
      if (body.charAt(at++) !== '}') fail('A placeholder is not closed');
      return stop(number, value);
    }
    if (mark === '|' && number !== undefined) return stop(number, choices());
    return fail('Not a snippet');
  };
  const choices = (): string => {
    const all: string[] = [];
    for (;;) {
      all.push(upTo(',|'));
      const mark = body.charAt(at++);
      if (mark === '|') break;
      if (mark !== ',') fail('A choice is not closed');
    }
    if (body.charAt(at++) !== '}') fail('A choice is not closed');
    if (all.length < 2 || all.includes('')) fail('A choice needs two words');
    return all[0] ?? '';
  };
  const text = upTo('');
  return { text, stops };
}
