import { queryOptions } from '@tanstack/react-query';
import { request } from '../api/http';
import { readWorkout, type Workout } from '../contract/made/Workout';

/** The part of a query's key that every query about one workout begins with. */
export const WORKOUT_KEY = ['workout'] as const;

/** A workout of the log with what the server has worked out of it. */
export function workoutQuery(workoutId: string) {
  return queryOptions({
    queryKey: [...WORKOUT_KEY, workoutId],
    queryFn: async (): Promise<Workout | null> =>
      readWorkout(await request(`/workouts/${encodeURIComponent(workoutId)}`)) ?? null,
  });
}
