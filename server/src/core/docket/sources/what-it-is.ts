import type { Problem } from '../../text/problem';
import type { SourceFile } from './define';

/** What a file is that no docket format recognises, as a problem in a lawyer's words. */
export function whatItIs({ path, text }: SourceFile): Problem {
  const [code, message] = guess(path, text);
  const end = Math.min(text.length, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return { code: `source/${code}`, range: { start: 0, end: Math.min(end, 200) }, message };
}

function guess(path: string, text: string): readonly [code: string, message: string] {
  const start = text.slice(0, 50_000);
  if (!/\S/.test(text.slice(0, 1_000_000))) return ['empty', 'This docket file is empty.'];
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(text)) {
    return ['zip', 'This is a ZIP archive, not a docket. Unpack it and use the file inside.'];
  }
  if (text.startsWith('%PDF-')) {
    return ['pdf', 'This is a PDF. Save the docket report as HTML (or its text), not as PDF.'];
  }
  if (start.includes('\u0000')) return ['binary', 'This file is no text, so it is no docket.'];
  if (/<(?:!doctype|html|head|body|title|table|form|div|h[1-6])\b/i.test(start)) return page(start);
  if (/\.html?$/i.test(path) && start.trimStart().startsWith('<')) return page(start);
  if (/^[\s\ufeff]*</.test(start)) {
    return ['not-a-docket', "This XML is neither a court's RSS feed nor a RECAP docket.xml."];
  }
  if (/^[\s\ufeff]*[[{]/.test(start)) {
    return ['not-a-docket', 'This JSON holds no docket entries that Pincite knows.'];
  }
  if (/\.(?:eml|msg)$/i.test(path)) {
    return ['not-a-docket', 'This message is no notice of electronic filing.'];
  }
  return ['not-a-docket', 'This file is no docket that Pincite can read.'];
}

/** A page of a court's site that is no docket, named by its marks. */
function page(html: string): readonly [code: string, message: string] {
  const isLogin =
    /<input[^>]{0,300}type\s*=\s*["']?password/i.test(html) ||
    /<title>[^<]{0,80}\b(?:log\s?in|sign\s?in)\b/i.test(html) ||
    /pacer\.login\.|csologin|id=["']?loginForm/i.test(html);
  if (isLogin) {
    const message =
      "This is the court's login page, not a docket. Log in, open the docket report and save that page.";
    return ['login-page', message];
  }
  if (/to accept charges shown below|Billable Pages:(?![\s\S]{0,20000}docket text)/i.test(html)) {
    const message = 'This page asks to accept the charges; the docket report comes behind it.';
    return ['not-a-docket', message];
  }
  if (/case not found|invalid date|no such case|does not exist in|permission to view/i.test(html)) {
    const message = "This is an error page of the court's site, not a docket.";
    return ['error-page', message];
  }
  return ['not-a-docket', 'This page holds no docket: no table of docket entries is in it.'];
}
