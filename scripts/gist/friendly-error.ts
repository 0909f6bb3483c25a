/** An error whose message is one clear sentence for the person at the command line; shown without a stack. */
export class FriendlyError extends Error {}
