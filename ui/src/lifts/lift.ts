import { queryOptions, useQuery } from '@tanstack/react-query';
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

/**
 * What the log says of an exercise.
 *
 * @returns null where it was never trained, undefined until that is known
 */
export function useLift(of: { name: string; exerciseId?: string }): Lift | null | undefined {
  const { data: known } = useQuery(liftsQuery);
  const own = known?.find(
    ({ exercise, exerciseName }) =>
      exercise === of.exerciseId || nameKey(exerciseName) === nameKey(of.name),
  );
  // Asked for only where it is there, so that no first set meets a refusal.
  const { data } = useQuery({
    ...liftQuery(own?.exercise ?? ''),
    enabled: own !== undefined,
  });
  if (known === undefined) return undefined;
  return own === undefined ? null : data;
}
