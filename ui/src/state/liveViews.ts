import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../api/http';
import { obj, type Json } from '../api/read';
import { FATIGUE_KEY } from '../progress/fatigueKey';
import { REVIEWS_KEY } from '../reviews/reviewsKey';

/** How many days a chart shows: six weeks. */
export const CHART_DAYS = 42;

/** @returns a local date `days` earlier; the text itself when it is no date */
export function daysBefore(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

const fatigueQuery = (from: string) =>
  queryOptions({
    queryKey: [...FATIGUE_KEY, 'panel', from],
    queryFn: async (): Promise<Json> =>
      obj(await request(`/fatigue?${new URLSearchParams({ from }).toString()}`)),
  });

const reviewQuery = (week: string) =>
  queryOptions({
    queryKey: [...REVIEWS_KEY, 'panel', week],
    queryFn: async (): Promise<Json> =>
      obj(await request(`/weekly-reviews/${encodeURIComponent(week)}`)),
  });

/**
 * @param from first local day that is wanted; empty: nothing is fetched
 * @returns `GET /fatigue` from that day on, refetched when it changes; empty until it is there
 */
export function useLiveFatigue(from: string): Json {
  return useQuery({ ...fatigueQuery(from), enabled: from !== '' }).data ?? {};
}

/** @returns the review of an ISO week, refetched when it changes; empty until it is there */
export function useLiveReview(week: string): Json {
  return useQuery({ ...reviewQuery(week), enabled: week !== '' }).data ?? {};
}
