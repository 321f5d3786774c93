import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * What both hosts call inside the extension host: runs every bundled suite beside this file and
 * rejects when a test failed. Runs as `out/test/editor/index.js`, three levels below the repository.
 */
export async function run(): Promise<void> {
  const print = markedPrinter();
  Mocha.reporters.Base.consoleLog = print;
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    color: process.env.PINCITE_COLOR === '1',
    timeout: 30_000,
    slow: 2000,
    reporter: join(__dirname, '../../../scripts/mocha-reporter.cjs'),
    forbidOnly: process.env.CI === 'true',
    ...(process.env.PINCITE_GREP ? { grep: process.env.PINCITE_GREP } : {}),
  });
  const suites = join(__dirname, 'suite');
  const files = readdirSync(suites).filter((name) => name.endsWith('.test.js'));
  for (const name of files.sort()) mocha.addFile(join(suites, name));

  const { passed, failed } = await finished(mocha);
  print(`editor: ${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} editor tests failed.`);
  if (passed === 0) throw new Error('No editor test ran.');
}

/**
 * A browser hears all that the workbench logs; the host that drives one asks for a mark before
 * what the tests print, to tell the two apart.
 */
function markedPrinter(): (...parts: unknown[]) => void {
  const mark = process.env.PINCITE_MARK ?? '';
  return (...parts) => console.log(mark + format(...parts));
}

function finished(mocha: Mocha): Promise<{ passed: number; failed: number }> {
  return new Promise((resolve, reject) => {
    try {
      const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
    } catch (error) {
      reject(error);
    }
  });
}
