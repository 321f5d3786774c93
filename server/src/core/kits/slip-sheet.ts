/** The sheet that stands before an exhibit, with blanks for what it is and for the exhibit itself. */
export function slipSheet(label: string): string {
  return `---\ntitle: "EXHIBIT ${label}"\nkind: exhibits\n---\n\n# EXHIBIT ${label}\n\n[DESCRIPTION OF THE EXHIBIT]: [INSERT THE EXHIBIT]\n`;
}
