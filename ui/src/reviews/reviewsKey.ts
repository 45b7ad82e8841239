/** The part of a query's key that every query about reviews begins with. */
export const REVIEWS_KEY = ['weekly-reviews'] as const;
