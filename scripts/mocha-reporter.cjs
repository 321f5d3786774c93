// Mocha's spec reporter, which also leaves its counts for `npm test`: with PINCITE_COUNTS naming
// a folder, each mocha process writes `{ passed, failed, pending }` into a file of its own there.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Mocha = require('mocha');

class CountingSpec extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const folder = process.env.PINCITE_COUNTS;
    if (!folder) return;
    runner.once('end', () => {
      const { passes: passed = 0, failures: failed = 0, pending = 0 } = this.stats;
      const file = join(folder, `mocha-${process.pid}.json`);
      writeFileSync(file, JSON.stringify({ passed, failed, pending }));
    });
  }
}

module.exports = CountingSpec;
