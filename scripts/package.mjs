// Packs pincite-VERSION.vsix in the repository's folder: `npm run package`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repo } from './editor/places.mjs';
import { packVsix } from './editor/vsix.mjs';

const { name, version } = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'));
console.log((await packVsix(join(repo, `${name}-${version}.vsix`))).trim());
