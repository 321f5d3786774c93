import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'vscode-languageserver/node';
import { Checker } from '../../../server/src/lsp/checker';
import { fromCapabilities } from '../../../server/src/lsp/from-lsp';
import { OpenDocument } from '../../../server/src/lsp/open-document';
import { Session } from '../../../server/src/lsp/session';
import { caseFile } from '../case';
import { yamlDocket } from '../dockets';
import type { Mark } from '../mark';
import { clock, ms, quantile } from '../measure';
import { brief } from '../texts';

/** Typed into the middle of the filing, letter by letter, then taken out again. */
const typed =
  ' On April 11, 2016, Harlan filed a response. [Dkt. No. 596-1 at 3.] Nothing followed.';
const rounds = 3;

export const keystroke: Mark = {
  name: 'keystroke',
  about: 'a key in a long filing against one in a short filing, in the server’s own classes',
  async *run() {
    const folder = mkdtempSync(join(tmpdir(), 'pincite-bench-'));
    try {
      writeFileSync(join(folder, 'case.yaml'), `${caseFile}docket: docket.yaml\n`);
      writeFileSync(join(folder, 'docket.yaml'), yamlDocket(600));
      const sessions = [
        await openDraft(folder, brief({ pages: 10 })),
        await openDraft(folder, brief({ pages: 1000 })),
      ];
      for (const one of sessions) one.type();
      for (const one of sessions) one.times.length = 0;
      for (let i = 0; i < rounds; i++) for (const one of sessions) one.type();
      const [short = [], long = []] = sessions.map(({ times }) => times);
      const median = [quantile(short, 0.5), quantile(long, 0.5)] as const;
      yield {
        name: 'key in 1,000 pages against 10 pages (median)',
        figure: `${ms(median[1])} to ${ms(median[0])}; ${sessions[1]?.sent()} lists sent`,
        value: median[1] / median[0],
        most: 3,
      };
      const slow = quantile(long, 0.99);
      yield {
        name: 'key in 1,000 pages, p99',
        figure: `${long.length} keys`,
        value: slow,
        unit: ' ms' as const,
        most: 16,
      };
      const steps = sessions[1]?.whole() ?? [];
      const sum = steps.reduce((all, one) => all + one, 0);
      yield {
        name: 'full check of 1,000 pages after the quiet, its longest step',
        figure: `${ms(sum)} in ${steps.length} steps with room for keys in between`,
        value: Math.max(...steps),
        unit: ' ms' as const,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface OpenDraft {
  readonly times: number[];
  sent(): number;
  type(): void;
  /** A key and then the full check: milliseconds of each of its steps. */
  whole(): number[];
}

/** A draft in a session of its own: all that the server does at a key but the protocol's wire. */
async function openDraft(folder: string, text: string): Promise<OpenDraft> {
  let sent = 0;
  const connection = {
    sendDiagnostics: async (list: unknown) => {
      JSON.stringify(list);
      sent++;
    },
  } as unknown as Connection;
  const session = new Session(
    connection,
    () => ({ ...fromCapabilities({}), watchers: true }),
    () => undefined,
  );
  const checker = new Checker(session);
  const uri = `file://${folder}/${text.length}.filing.md`;
  const document = new OpenDocument(uri, 'filing', 1, text);
  session.buffers.open(document);
  await checker.checkWhole(uri);
  const times: number[] = [];
  let version = 1;
  const at = text.indexOf('.', text.length / 2) + 1;
  const edit = (start: number, end: number, words: string) => {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const began = clock();
    checker.edited(uri, document.change({ range, text: words }, ++version));
    checker.checkParagraphs(uri);
    times.push(clock() - began);
  };
  return {
    times,
    sent: () => sent,
    type() {
      for (let i = 0; i < typed.length; i++) edit(at + i, at + i, typed.charAt(i));
      for (let i = typed.length; i > 0; i--) edit(at + i - 1, at + i, '');
    },
    whole() {
      edit(at, at, ' ');
      const draft = session.draftOf(document, session.cases.known(document.path ?? '')?.context);
      if (!draft) return [];
      const steps: number[] = [];
      const run = session.findingsInSteps(draft);
      for (let done = false; !done; ) {
        const began = clock();
        done = run.next().done === true;
        steps.push(clock() - began);
      }
      edit(at, at + 1, '');
      return steps;
    },
  };
}
