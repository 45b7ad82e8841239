import { describe, expect, it } from 'vitest';
import { readState } from './athleteState';

describe('readState', () => {
  it('makes every missing or odd field harmless', () => {
    for (const body of [null, [], 'x', { counts: 'many', profile: { unit: 'stone' } }]) {
      expect(readState(body)).toMatchObject({
        profile: { equipment: [], limitations: [] },
        counts: { events: 0, workouts: 0, workSets: 0, tonnageKg: 0 },
        recentWorkouts: [],
      });
    }
  });

  it('reads what is there', () => {
    const state = readState({
      userId: 'u',
      counts: { workouts: 2, workSets: 9, tonnageKg: 1234.5 },
      currentWorkout: {
        workoutId: 'w',
        sets: [
          { setId: 's', exerciseName: 'Squat', load: { value: 100, unit: 'kg' } },
          { reps: 5 },
        ],
      },
      bodyweight: { value: 80, unit: 'kg' },
    });
    expect(state.counts.tonnageKg).toBe(1234.5);
    expect(state.currentWorkout?.sets).toHaveLength(1);
    expect(state.bodyweight).toMatchObject({ value: 80, unit: 'kg' });
  });
});
