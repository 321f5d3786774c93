/** What a saved docket may be, for the dialogs that open one. */
export const docketFilters: Record<string, string[]> = {
  Dockets: ['html', 'htm', 'json', 'xml', 'rss', 'csv', 'tsv', 'eml', 'txt', 'yaml', 'yml'],
  'All files': ['*'],
};
