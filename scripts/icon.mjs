// Draws images/icon.png, 128 by 128, from images/icon.svg: `node scripts/icon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './editor/browser.mjs';
import { repo } from './editor/places.mjs';

const SIZE = 128;
const images = join(repo, 'images');
const drawing = readFileSync(join(images, 'icon.svg'), 'utf8');
const browser = await launchBrowser(console.log);
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  // The corners stay clear, so it is not made smaller by a palette.
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(images, 'icon.png'), picture);
  console.log(`images/icon.png: ${picture.length} bytes`);
} finally {
  await browser.close();
}
