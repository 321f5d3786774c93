/** How a user silences a check, as Markdown that reads well as plain text too. */
export function howToSilence(code: string): string {
  return `To silence it for one paragraph, write \`<!-- pincite-ignore ${code} -->\` above it; everywhere, turn ${code} off in the settings, or in the terminal with \`--severity ${code}=off\`.`;
}
