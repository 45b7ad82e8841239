import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/http';
import { readLift, type Lift } from '../contract/made/Lift';
import { rowsOf } from '../contract/read';
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
