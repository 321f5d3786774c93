import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocket } from '../../server/src/core/docket/sources/read-docket';
import { newCaseFiles } from '../../server/src/core/kits/new-case';

/** The courts that a kit may claim, and one that has no form and no rules of its own. */
export const kitCourts = [
  ...['cand', 'cacd', 'caed', 'casd', 'nysd', 'ded', 'ilnd', 'txed'],
  'cod',
] as const;

/** Dockets in real formats, by name in test/fixtures/dockets. */
export const caseDockets = ['district-raw.html', 'courtlistener-docket.json'] as const;

type CaseFolder = Readonly<Record<'case.yaml' | 'docket.yaml', string>>;

const sample = (name: string) =>
  readFileSync(new URL(`../../samples/loop-ai/${name}`, import.meta.url), 'utf8');

/** The sample’s case folder, and one made of each docket as `New Case…` makes it. */
export const caseFolders: Readonly<Record<string, CaseFolder>> = {
  'the sample': { 'case.yaml': sample('case.yaml'), 'docket.yaml': sample('docket.yaml') },
  ...Object.fromEntries(caseDockets.map((name) => [name, madeOf(name)])),
};

/** The same case file as if the case were in another court. */
export function inCourt(caseYaml: string, court: string): string {
  assert.match(caseYaml, /^court:/m);
  return caseYaml.replace(/^court:.*$/m, `court: ${court}`);
}

function madeOf(name: string): CaseFolder {
  const path = new URL(`../fixtures/dockets/${name}`, import.meta.url);
  const { docket, problems } = readDocket({
    path: `/case/${name}`,
    text: readFileSync(path, 'utf8'),
  });
  assert.deepEqual(problems, []);
  const texts = new Map(newCaseFiles(docket).map((file) => [file.path, file.text]));
  return {
    'case.yaml': texts.get('case.yaml') ?? '',
    'docket.yaml': texts.get('docket.yaml') ?? '',
  };
}
