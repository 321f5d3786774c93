import { randomFrom } from './texts';

/** Docket files of any length, in the forms they come in, the same for the same length. */

interface Entry {
  readonly number: number;
  readonly filed: string;
  readonly text: string;
}

const texts = [
  'MOTION to Compel filed by Northgate Systems, Inc.. Motion Hearing set for 5/5/2016 11:00 AM. (Attachments: # 1 Declaration, # 2 Exhibit A, # 3 Proposed Order)',
  'ORDER by Judge Rowena Pike granting in part and denying in part Motion to Compel.',
  'OPPOSITION/RESPONSE filed by Harlan Freight LLC. (Attachments: # 1 Exhibit A)',
  'CERTIFICATE OF SERVICE by Teller Bay Logistics Corp.',
  'STIPULATION WITH PROPOSED ORDER to extend time filed by Northgate Systems, Inc..',
  "CLERK'S NOTICE resetting the hearing. This is a text only docket entry; there is no document associated with this notice.",
];

function entries(count: number): Entry[] {
  const random = randomFrom(count);
  const begin = Date.UTC(2008, 0, 2);
  return Array.from({ length: count }, (_, i) => {
    const filed = new Date(begin + Math.floor((i / count) * 3000) * 86_400_000);
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    return { number: i + 1, filed: filed.toISOString().slice(0, 10), text };
  });
}

/** `docket.yaml` as an import writes it. */
export function yamlDocket(count: number): string {
  const items = entries(count).map(
    ({ number, filed, text }) =>
      `  - number: ${number}\n    filed: ${filed}\n    text: ${JSON.stringify(text)}\n`,
  );
  return `source: { kind: pacer-html, file: docket.html, as-of: 2016-12-31 }\nentries:\n${items.join('')}`;
}

/** `docket.json`, the same keys. */
export function jsonDocket(count: number): string {
  return JSON.stringify({ source: { 'as-of': '2016-12-31' }, entries: entries(count) }, null, 1);
}

/** A docket report as the browser saves it. */
export function htmlDocket(count: number): string {
  const rows = entries(count).map(({ number, filed, text }) => {
    const [year, month, day] = filed.split('-');
    return `<tr><td width='94' valign=top nowrap>${month}/${day}/${year}</td><td style='white-space:nowrap' valign='top' align='right'><a href="https://ecf.cand.uscourts.gov/doc1/0350${1000000 + number}" onClick="goDLS('/doc1/0350${1000000 + number}','1','${number}','','1','1','','');return(false);">${number}</a>&nbsp;</td><td valign=top>${text} (pk, COURT STAFF) (Filed on ${Number(month)}/${Number(day)}/${year}) (Entered: ${month}/${day}/${year})</td></tr>\n`;
  });
  return `<html><head><title>CAND-ECF</title></head><body>
<h3 align=center>U.S. District Court<BR>
California Northern District (Oakland)<BR>
CIVIL DOCKET FOR CASE #: 4:15-cv-00798-HSG</h3>
<table align=center width='99%' border=1 rules=all cellpadding=5 cellspacing=0>
<tr><td style='font-weight:bold; width=94; white-space:nowrap'>Date Filed</td>
<th>#</th><td style='font-weight:bold'>Docket Text</td></tr>
${rows.join('')}</table></body></html>
`;
}
