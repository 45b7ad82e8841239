/** The part of a query's key that every query about fatigue begins with. */
export const FATIGUE_KEY = ['fatigue'] as const;
