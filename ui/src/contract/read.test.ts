import { describe, expect, it } from 'vitest';
import { readDiff } from './made/Diff';
import { readLoad } from './made/Load';
import { readReview } from './made/Review';
import { readState } from './made/State';
import { rowsOf, wholly } from './read';

describe('023-AC9 an answer', () => {
  it('is read without what is odd in it', () => {
    const state = wholly(readState, {
      userId: 'u',
      profile: { unit: 'stone', daysPerWeek: '3', equipment: ['barbell', 7] },
      counts: { workouts: 2, workSets: 'many' },
      recentWorkouts: [{ workoutId: 'w', name: null }, { name: 'lost' }, 'x'],
      bodyweight: { value: 80 },
      tomorrow: 'new',
    });
    expect(state).toEqual({
      userId: 'u',
      cursor: '',
      profile: {
        equipment: ['barbell'],
        excludedExercises: [],
        limitations: [],
        liftGoals: {},
      },
      counts: { events: 0, workouts: 2, workSets: 0, tonnageKg: 0 },
      recentWorkouts: [{ workoutId: 'w', date: '', workSets: 0, tonnageKg: 0, exercises: [] }],
      lastSessions: [],
      absences: [],
    });
  });

  it('is none without what it is nothing without', () => {
    expect(readLoad({ value: 80, unit: 'kg' })).toEqual({ value: 80, unit: 'kg' });
    expect(readLoad({ value: 80 })).toBeUndefined();
    expect(readReview({ workSets: 3 })).toBeUndefined();
    expect(readDiff({ diffId: 'd', status: 'A_LATER_ONE' })).toBeUndefined();
    expect(() => wholly(readLoad, null)).toThrow(TypeError);
  });

  it('gives the rows of a list that can be read', () => {
    const answer = { reviews: [{ week: '2026-W45' }, { week: 45 }, null] };
    expect(rowsOf(answer, 'reviews', readReview).map(({ week }) => week)).toEqual(['2026-W45']);
    expect(rowsOf('no answer', 'reviews', readReview)).toEqual([]);
  });
});
