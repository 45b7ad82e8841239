import { queryOptions } from '@tanstack/react-query';
import { ApiError, request } from '../api/http';
import { fetchPages } from '../api/pages';
import { readReview, type Review } from '../contract/made/Review';
import { rowsOf } from '../contract/read';
import { REVIEWS_KEY } from './reviewsKey';

/** All reviews, newest first. */
export const reviewsQuery = queryOptions({
  queryKey: [...REVIEWS_KEY, 'all'],
  queryFn: async (): Promise<readonly Review[]> =>
    (await fetchPages('/weekly-reviews', 'reviews'))
      .flatMap((row) => readReview(row) ?? [])
      .sort((a, b) => (a.week < b.week ? 1 : -1)),
});

/** The reviews from an ISO week on, newest first. */
export function reviewsSince(week: string) {
  return queryOptions({
    queryKey: [...REVIEWS_KEY, 'since', week],
    queryFn: async (): Promise<readonly Review[]> =>
      rowsOf(
        await request(`/weekly-reviews?from=${encodeURIComponent(week)}`),
        'reviews',
        readReview,
      ).toSorted((a, b) => (a.week < b.week ? 1 : -1)),
  });
}

/** The review of one ISO week; null when there is none. */
export function reviewQuery(week: string) {
  return queryOptions({
    queryKey: [...REVIEWS_KEY, week],
    queryFn: async (): Promise<Review | null> => {
      try {
        return readReview(await request(`/weekly-reviews/${encodeURIComponent(week)}`)) ?? null;
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });
}

/** @returns the ISO date of the Monday of an ISO week; empty when it names none */
export function mondayOf(week: string): string {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return '';
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (Number(number) - 1) * 7;
  return new Date(Date.UTC(Number(year), 0, monday)).toISOString().slice(0, 10);
}
