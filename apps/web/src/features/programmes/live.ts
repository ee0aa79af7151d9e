/** How often a page that somebody looks at is read again. */
export const LIVE_MS = 5_000;
