/** The part of a query's key that every query about lifts begins with. */
export const LIFTS_KEY = ['lifts'] as const;
