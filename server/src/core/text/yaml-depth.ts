import { CST, Lexer } from 'yaml';

/** Nesting past this is no file of ours. */
const deepest = 60;

/**
 * Where the nesting of a YAML text goes past what any of our files holds, or -1. Asked before the
 * full parser, which calls itself for each level: near the end of the stack the engine can end
 * the whole process, which no `catch` mends. One pass over the text's tokens; block levels are
 * bounded from above by a line's indent and the indicators (`- `, `? `, `: `) on it.
 */
export function yamlTooDeepAt(text: string): number {
  let at = 0;
  let flow = 0;
  let onLine = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    // Marks of the lexer's own, with no text of the file's behind them.
    if (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar') continue;
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    else if (type === 'newline') onLine = 0;
    else if (lineStart && type === 'space') onLine += Math.floor(token.length / 4);
    else if (type && indicators.has(type)) onLine++;
    lineStart = type === 'newline';
    if (flow > deepest || onLine > deepest) return at;
    at += token.length;
  }
  return -1;
}

const indicators = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
