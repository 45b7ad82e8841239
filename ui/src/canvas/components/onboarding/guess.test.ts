import { expect, it } from 'vitest';
import type { CatalogueExercise } from '../../../exercises/catalogue';
import type { Workout } from '../../../log/trainingView';
import { plusDays } from '../../../progress/period';
import { guessFrom } from './guess';

const WORKED = { primary: [], secondary: [] };
const CATALOGUE: readonly CatalogueExercise[] = [
  { id: 'Barbell_Squat', name: 'Barbell Squat', equipment: 'barbell', worked: WORKED },
  { id: 'Leg_Press', name: 'Leg Press', equipment: 'machine', worked: WORKED },
  { id: 'Pushups', name: 'Pushups', equipment: 'body only', worked: WORKED },
];

function workout(day: string, names: readonly string[], minutes?: number, unit = 'kg'): Workout {
  const startedAt = `${day}T18:00:00Z`;
  return {
    day,
    startedAt,
    completedAt:
      minutes === undefined
        ? undefined
        : new Date(Date.parse(startedAt) + minutes * 60_000).toISOString(),
    sets: names.map((exerciseName) => ({
      exerciseName,
      setType: 'WORKING',
      load: { value: 100, unit },
    })),
  } as unknown as Workout;
}

it('022-AC44 an imported log answers how often, how long, with what and in which unit', () => {
  const workouts = Array.from({ length: 60 }, (_, n) =>
    workout(
      plusDays('2026-11-28', -Math.round((n * 7) / 3)),
      ['Barbell Squat', 'Pushups'],
      52 + (n % 5),
    ),
  );
  const once = workout('2026-11-29', ['Leg Press'], 300);
  expect(guessFrom([once, ...workouts], CATALOGUE)).toEqual({
    daysPerWeek: '3',
    experience: 'BEGINNER',
    sessionMinutes: '55',
    equipment: ['barbell'],
    unit: 'kg',
  });
  const long = [...workouts, workout('2022-01-03', ['Barbell Squat'])];
  expect(guessFrom(long, CATALOGUE).experience).toBe('ADVANCED');
});

it('022-AC44 says nothing of what a log does not tell', () => {
  expect(guessFrom([], CATALOGUE)).toEqual({});
  expect(guessFrom([workout('2026-11-28', ['Zorblat'], undefined, 'lb')], CATALOGUE)).toEqual({
    daysPerWeek: '1',
    experience: 'BEGINNER',
    unit: 'lb',
  });
});
