import { useMemo } from 'react';
import type { AthleteState } from '../state/athleteState';
import { dayOf } from '../workout/today';
import type { Trained } from './matters';

/** @returns the latest workouts of the athlete by their day, newest first */
export function useTrained(state: AthleteState): readonly Trained[] {
  return useMemo(
    () =>
      state.recentWorkouts.flatMap(({ startedAt, name }) =>
        startedAt === undefined
          ? []
          : [{ day: dayOf(new Date(startedAt), state.profile.zoneId), name }],
      ),
    [state],
  );
}
