import { queryOptions } from '@tanstack/react-query';
import { ApiError, request } from '../api/http';
import { fetchPages } from '../api/pages';
import { list, num, obj, str, strings, type Json } from '../api/read';
import { readMuscles, type MuscleWeek } from '../muscles/muscleWeek';
import { REVIEWS_KEY } from './reviewsKey';

/** Short and long term load and their difference, in arbitrary units. */
export interface LoadPoint {
  readonly atl: number;
  readonly ctl: number;
  readonly balance: number;
}

/** An ISO week in review. Undefined where a figure was not to be had. */
export interface Review {
  /** Such as `2025-W37`. */
  readonly week: string;
  readonly revision: number;
  readonly final: boolean;
  readonly sessions: number;
  readonly plannedSessions?: number;
  /** Planned sessions that were done, by their exercises. */
  readonly plannedDone?: number;
  readonly workSets: number;
  readonly tonnageKg: number;
  readonly meanRpe?: number;
  /** Share (0 to 1) of the work sets with a reported RPE. */
  readonly rpeCoverage: number;
  readonly muscles: readonly MuscleWeek[];
  readonly unmapped: readonly { exerciseName: string; sets: number }[];
  readonly records: readonly { exercise: string; e1rmKg: number; previousKg?: number }[];
  readonly start?: LoadPoint;
  readonly end?: LoadPoint;
  readonly monotony?: number;
  readonly strain?: number;
  readonly readinessMean?: number;
  readonly streakWeeks: number;
  readonly signals: readonly Json[];
  readonly changes: readonly string[];
  readonly focus?: { what: string; why: string };
  readonly narrative?: string;
}

function point(value: unknown): LoadPoint | undefined {
  const { atl, ctl, balance } = obj(value);
  const [a, c, b] = [num(atl), num(ctl), num(balance)];
  return a === undefined || c === undefined || b === undefined
    ? undefined
    : { atl: a, ctl: c, balance: b };
}

/** Reads one review; null when it names no week. */
export function readReview(body: Json): Review | null {
  const week = str(body['week']);
  if (week === undefined) return null;
  const load = obj(body['load']);
  const what = str(obj(body['focus'])['what']);
  return {
    week,
    revision: num(body['revision']) ?? 1,
    final: body['final'] === true,
    sessions: num(body['sessions']) ?? 0,
    plannedSessions: num(body['plannedSessions']),
    plannedDone: num(body['plannedDone']),
    workSets: num(body['workSets']) ?? 0,
    tonnageKg: num(body['tonnageKg']) ?? 0,
    meanRpe: num(body['meanRpe']),
    rpeCoverage: num(body['rpeCoverage']) ?? 0,
    muscles: readMuscles(body['muscles']),
    unmapped: list(body['unmapped']).map((row) => ({
      exerciseName: str(row['exerciseName']) ?? '',
      sets: num(row['sets']) ?? 0,
    })),
    records: list(body['records']).map((row) => ({
      exercise: str(row['exercise']) ?? '',
      e1rmKg: num(row['e1rmKg']) ?? 0,
      previousKg: num(row['previousKg']),
    })),
    start: point(load['start']),
    end: point(load['end']),
    monotony: num(load['monotony']),
    strain: num(load['strain']),
    readinessMean: num(body['readinessMean']),
    streakWeeks: num(body['streakWeeks']) ?? 0,
    signals: list(body['signals']),
    changes: strings(body['changes']),
    focus: what === undefined ? undefined : { what, why: str(obj(body['focus'])['why']) ?? '' },
    narrative: str(body['narrative']),
  };
}

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
      list(obj(await request(`/weekly-reviews?from=${encodeURIComponent(week)}`))['reviews'])
        .flatMap((row) => readReview(row) ?? [])
        .sort((a, b) => (a.week < b.week ? 1 : -1)),
  });
}

/** The review of one ISO week; null when there is none. */
export function reviewQuery(week: string) {
  return queryOptions({
    queryKey: [...REVIEWS_KEY, week],
    queryFn: async (): Promise<Review | null> => {
      try {
        return readReview(obj(await request(`/weekly-reviews/${encodeURIComponent(week)}`)));
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
