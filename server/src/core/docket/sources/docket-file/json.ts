import type { DocketReading } from '../../model';
import type { DocketSourceFormat, SourceFile } from '../define';
import { readJson } from '../json/read-json';
import { docketOfTree } from './yaml';

/** `docket.json`: the same keys as `docket.yaml`. */
export const json: DocketSourceFormat = {
  kind: 'json',
  label: 'docket.json',
  recognises: ({ text }) => /^\s*\{/.test(text) && /"entries"\s*:/.test(text),
  read: readDocketJson,
};

/** Reads `docket.json`. Broken JSON gives one problem at the place and no docket. */
export function readDocketJson(file: SourceFile): DocketReading {
  const { root, end, problem } = readJson(file.text);
  if (problem) return { problems: [problem] };
  const rest = file.text.slice(end).search(/\S/);
  if (rest >= 0) {
    const range = { start: end + rest, end: end + rest + 1 };
    const message = 'Nothing may follow the end of the JSON.';
    return { problems: [{ code: 'docket-file/syntax', range, message }] };
  }
  return docketOfTree(root, 'json', file);
}
