const HOUR_MS = 3_600_000;
/** 3×24 hours: requests about one's data and notices of a breach (UU 27/2022, articles 30–33, 41 and 46). */
const ANSWER_HOURS = 72;

export const dueAfter = (from: Date): Date => new Date(from.getTime() + ANSWER_HOURS * HOUR_MS);

/** A copy of one's data can be fetched for so long. */
const EXPORT_DAYS = 7;
export const exportEnd = (from: Date): Date => new Date(from.getTime() + EXPORT_DAYS * 24 * HOUR_MS);

export const PRIVACY_WORDS = { min: 10, max: 2_000 } as const;
