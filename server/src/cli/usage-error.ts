/** The command line was called in a way it does not know; `message` is for the user. Exit code 2. */
export class UsageError extends Error {}
