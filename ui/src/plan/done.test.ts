import { describe, expect, it } from 'vitest';
import type { Workout } from '../log/trainingView';
import { sessionsDone } from './done';
import type { Plan } from '../contract/made/Plan';

const day = '2025-09-08';
const plan = {
  weekStart: day,
  sessions: [
    {
      day,
      name: 'A',
      exercises: [
        { exerciseId: 'squat', name: 'Squat' },
        { exerciseId: 'row', name: 'Row' },
      ],
    },
  ],
} as unknown as Plan;

function workout(workoutId: string, ...exercises: string[]): Workout {
  const sets = exercises.map((exerciseId, n) => ({
    setId: `${workoutId}-${String(n)}`,
    exerciseId,
    exerciseName: exerciseId,
    setType: 'WORKING',
  }));
  return { workoutId, day, workSets: sets.length, sets } as unknown as Workout;
}

describe('what was done of a planned session', () => {
  it('010-AC17 keeps its credit when one set is logged after it in a workout of its own', () => {
    const session = workout('w1', 'squat', 'squat', 'row');
    const later = workout('w2', 'row');
    for (const workouts of [
      [session, later],
      [later, session],
    ]) {
      const [done] = sessionsDone(plan, workouts);
      expect(done?.workout?.workoutId).toBe('w1');
      expect(done?.sets).toEqual([2, 2]);
    }
  });
});
