import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../api/http';
import { list, num, obj, str, type Json } from '../api/read';
import { nameKey } from '../log/nameKey';
import { LIFTS_KEY } from './liftsKey';

/** An exercise that was ever trained, as the list names it. */
export interface KnownLift {
  /** Catalogue id, else the name in small letters. */
  readonly exercise: string;
  /** As it was logged last. */
  readonly name: string;
}

/** The best confident estimate of a session by one method, in kilograms. */
export interface LiftDay {
  /** ISO date. */
  readonly date: string;
  readonly workoutId: string;
  readonly method: string;
  readonly e1rmKg: number;
}

/** A set that is the best of its method. */
export interface LiftBest {
  readonly method: string;
  readonly e1rmKg: number;
  readonly load: unknown;
  readonly reps?: number;
  readonly rpe?: number;
}

/** An exercise over the whole log. */
export interface Lift extends KnownLift {
  readonly best: readonly LiftBest[];
  /** Oldest first. */
  readonly days: readonly LiftDay[];
}

/** @returns an exercise as the list or a pushed row names it; none where it names none */
export function readKnown(row: Json): KnownLift[] {
  const exercise = str(row['exercise']);
  return exercise === undefined ? [] : [{ exercise, name: str(row['exerciseName']) ?? exercise }];
}

/** @returns an exercise with the estimates of its days; none where it names none */
export function readLift(row: Json): Lift[] {
  return readKnown(row).map((known) => ({
    ...known,
    best: list(row['best']).flatMap((best) => {
      const [method, e1rmKg] = [str(best['method']), num(best['e1rmKg'])];
      if (method === undefined || e1rmKg === undefined) return [];
      const { load } = best;
      return [{ method, e1rmKg, load, reps: num(best['reps']), rpe: num(best['rpe']) }];
    }),
    days: list(row['days']).flatMap((day) => {
      const [date, workoutId] = [str(day['date']), str(day['workoutId'])];
      const [method, e1rmKg] = [str(day['method']), num(day['e1rmKg'])];
      if (date === undefined || workoutId === undefined) return [];
      return method === undefined || e1rmKg === undefined
        ? []
        : [{ date, workoutId, method, e1rmKg }];
    }),
  }));
}

/** Every exercise that was ever trained. */
export const liftsQuery = queryOptions({
  queryKey: [...LIFTS_KEY, 'all'],
  queryFn: async (): Promise<readonly KnownLift[]> =>
    list(obj(await request('/lifts'))['lifts']).flatMap(readKnown),
});

/** One of them, with the estimates of its days. */
export function liftQuery(exercise: string) {
  return queryOptions({
    queryKey: [...LIFTS_KEY, 'one', exercise],
    queryFn: async (): Promise<Lift | null> =>
      readLift(obj(await request(`/lifts/${encodeURIComponent(exercise)}`)))[0] ?? null,
  });
}

/**
 * What the log says of an exercise.
 *
 * @returns null where it was never trained, undefined until that is known
 */
export function useLift(of: { name: string; exerciseId?: string }): Lift | null | undefined {
  const { data: known } = useQuery(liftsQuery);
  const own = known?.find(
    ({ exercise, name }) => exercise === of.exerciseId || nameKey(name) === nameKey(of.name),
  );
  // Asked for only where it is there, so that no first set meets a refusal.
  const { data } = useQuery({
    ...liftQuery(own?.exercise ?? ''),
    enabled: own !== undefined,
  });
  if (known === undefined) return undefined;
  return own === undefined ? null : data;
}
