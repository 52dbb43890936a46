/** Formulas whose results are not there: nobody knows yet what their cells say. */

/** Errors that Excel shows until a result comes. */
const WAITING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

export const isWaiting = (error: string | null): boolean => error !== null && WAITING.has(error);
