import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { request } from '../api/http';
import { readLift, type Lift } from '../contract/made/Lift';
import { rowsOf } from '../contract/read';
import { nameKey } from '../log/nameKey';
import { LIFTS_KEY } from './liftsKey';

/** Every exercise that was ever trained, without the estimates of its days. */
export const liftsQuery = queryOptions({
  queryKey: [...LIFTS_KEY, 'all'],
  queryFn: async (): Promise<readonly Lift[]> => rowsOf(await request('/lifts'), 'lifts', readLift),
});

/** One of them, with the estimates of its days. */
export function liftQuery(exercise: string) {
  return queryOptions({
    queryKey: [...LIFTS_KEY, 'one', exercise],
    queryFn: async (): Promise<Lift | null> =>
      readLift(await request(`/lifts/${encodeURIComponent(exercise)}`)) ?? null,
  });
}

/** All of them with the estimates of their days. */
export const liftsWithDaysQuery = queryOptions({
  queryKey: [...LIFTS_KEY, 'days'],
  queryFn: async (): Promise<readonly Lift[]> =>
    rowsOf(await request('/lifts?days=true'), 'lifts', readLift),
});

interface Named {
  readonly name: string;
  readonly exerciseId?: string;
}

function find(known: readonly Lift[] | undefined, of: Named): Lift | undefined {
  return known?.find(
    ({ exercise, exerciseName }) =>
      exercise === of.exerciseId || nameKey(exerciseName) === nameKey(of.name),
  );
}

/**
 * What the log says of exercises, in their order: null where one was never trained, undefined until that is known.
 */
export function useLifts(of: readonly Named[]): readonly (Lift | null | undefined)[] {
  const { data: known } = useQuery(liftsQuery);
  const own = of.map((one) => find(known, one)?.exercise);
  // Asked for only where it is there, so that no first set meets a refusal.
  const asked = [...new Set(own.flatMap((exercise) => exercise ?? []))];
  const lifts = useQueries({ queries: asked.map(liftQuery) });
  const byExercise = new Map(asked.map((exercise, index) => [exercise, lifts[index]?.data]));
  if (known === undefined) return of.map(() => undefined);
  return own.map((exercise) => (exercise === undefined ? null : byExercise.get(exercise)));
}

/** What the log says of an exercise; see {@link useLifts}. */
export function useLift(of: Named): Lift | null | undefined {
  return useLifts([of])[0];
}
