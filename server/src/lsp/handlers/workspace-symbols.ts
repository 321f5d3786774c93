import {
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver/node';
import type { CaseContext } from '../../core/case/load-case';
import { type FilingSymbol, filingSymbols, fitOf } from '../../core/features/workspace-symbols';
import { type CaseFiling, filingsIn } from '../case-filings';
import type { Session } from '../session';
import { toRange } from '../to-lsp';
import { defineHandler } from './define';

/** As many as a list is of use for; who looks on types more. */
const most = 1000;

const kinds: Readonly<Record<FilingSymbol['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  exhibit: SymbolKind.File,
  term: SymbolKind.Key,
  declaration: SymbolKind.Class,
};

export const workspaceSymbols = defineHandler<WorkspaceSymbolParams, SymbolInformation[] | null>({
  method: 'workspace/symbol',
  capabilities: { workspaceSymbolProvider: true },
  empty: null,
  async answer(session, { query }, token) {
    const fits: SymbolInformation[] = [];
    const mayFit: SymbolInformation[] = [];
    for (const context of await casesIn(session)) {
      for await (const filing of filingsIn(session, context)) {
        if (token.isCancellationRequested) return null;
        for (const symbol of symbolsOf(session, filing)) {
          const fit = fitOf(symbol.name, query);
          if (fit > 0) (fit === 2 ? fits : mayFit).push(symbol);
        }
        if (fits.length >= most) return fits.slice(0, most);
      }
    }
    return fits.concat(mayFit).slice(0, most);
  },
});

/** The cases of the workspace folders and of the open files; undefined for files without one. */
async function casesIn(session: Session): Promise<Set<CaseContext | undefined>> {
  const places = [
    ...session.roots.map((root) => `${root}/case.yaml`),
    ...session.buffers.all().map((document) => session.placeOf(document)),
  ];
  const loaded = await Promise.all(places.map((place) => session.cases.of(place)));
  return new Set([...loaded.map((one) => one?.context), undefined]);
}

/** The symbols of a filing as the protocol has them, made once for a text. */
function symbolsOf({ symbols }: Session, given: CaseFiling): readonly SymbolInformation[] {
  const { uri, text } = given;
  return symbols.of(uri, text, () => {
    const { lines, snapshot } = given;
    return filingSymbols(snapshot.path ?? uri, snapshot.filing).map(
      ({ kind, name, container, range }) => ({
        name,
        kind: kinds[kind],
        ...(container ? { containerName: container } : {}),
        location: { uri, range: toRange(range, lines) },
      }),
    );
  });
}
