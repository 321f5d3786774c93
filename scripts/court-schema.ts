// Writes schemas/court.schema.json from the reader's own lists.
//
//   node --import tsx scripts/court-schema.ts              writes
//   node --import tsx scripts/court-schema.ts --check      fails if the file is stale

import { courtSchema } from '../server/src/core/court/court-schema';
import { writeOrCheck } from './generated';

process.exitCode = writeOrCheck(
  [
    {
      path: 'schemas/court.schema.json',
      text: `${JSON.stringify(courtSchema, undefined, 2)}\n`,
    },
  ],
  { check: process.argv.includes('--check'), command: 'npm run court-schema' },
);
