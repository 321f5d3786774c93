import { csv } from './csv/csv';
import type { DocketSourceFormat } from './define';
import { json } from './docket-file/json';
import { yaml } from './docket-file/yaml';
import { courtListener } from './json/courtlistener';
import { recapJson } from './json/recap';
import { nef } from './mail/nef';
import { docketReport } from './pacer/docket-report';
import { historyReport } from './pacer/history-report';
import { reportText } from './text/report-text';
import { recapXml } from './xml/recap-xml';
import { rss } from './xml/rss';

/** Every docket file format, the surest to recognise first. A new format is a line here. */
export const docketSourceFormats: readonly DocketSourceFormat[] = [
  recapXml,
  rss,
  courtListener,
  recapJson,
  json,
  historyReport,
  docketReport,
  nef,
  reportText,
  csv,
  yaml,
];
