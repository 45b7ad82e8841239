import { findExercise, type CatalogueExercise } from '../../../exercises/catalogue';
import { isWork, type Workout } from '../../../log/trainingView';
import { plusDays } from '../../../progress/period';
import type { Answers } from './form';
import { EQUIPMENT, oneOf, type Experience } from './words';

/** Habits are those of the last weeks of training, and what one has is what one used in the last half year. */
const HABIT_DAYS = 56;
const OWNED_DAYS = 182;
const TIMED = 20;
const DAY_MS = 86_400_000;

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Training days a week, over the last weeks up to the last workout. */
function daysPerWeek(workouts: readonly Workout[], last: string, first: string): number {
  const since = plusDays(last, 1 - HABIT_DAYS);
  const trained = new Set(workouts.filter(({ day }) => day >= since).map(({ day }) => day));
  const weeks = Math.max(1, Math.min(HABIT_DAYS, days(first, last) + 1) / 7);
  return Math.min(7, Math.max(1, Math.round(trained.size / weeks)));
}

/** The usual length, to five minutes; undefined where no workout says when it ended. */
function minutes(workouts: readonly Workout[]): number | undefined {
  const lengths = workouts
    .flatMap(({ startedAt, completedAt }) =>
      completedAt === undefined ? [] : [(Date.parse(completedAt) - Date.parse(startedAt)) / 60_000],
    )
    .filter((length) => length >= 10 && length <= 240)
    .slice(0, TIMED)
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)];
  return middle === undefined ? undefined : Math.round(middle / 5) * 5;
}

function experience(years: number): Experience {
  if (years >= 3) return 'ADVANCED';
  return years >= 0.75 ? 'INTERMEDIATE' : 'BEGINNER';
}

function equipment(
  workouts: readonly Workout[],
  since: string,
  catalogue: readonly CatalogueExercise[],
): readonly string[] {
  const used = new Map<string, number>();
  for (const { day, sets } of workouts) {
    if (day < since) continue;
    const words = sets.map(({ exerciseName: name, exerciseId }) =>
      oneOf(EQUIPMENT, findExercise(catalogue, { name, exerciseId })?.equipment),
    );
    new Set(words).forEach(
      (word) => word !== undefined && used.set(word, (used.get(word) ?? 0) + 1),
    );
  }
  // What was used a single time may have been somebody else's.
  return EQUIPMENT.filter((word) => (used.get(word) ?? 0) > 1);
}

/**
 * What a log of the past says of the questions of the form. What one trains for no log tells.
 *
 * @param workouts newest first
 */
export function guessFrom(
  workouts: readonly Workout[],
  catalogue: readonly CatalogueExercise[],
): Partial<Answers> {
  const [newest, oldest] = [workouts[0], workouts.at(-1)];
  if (newest === undefined || oldest === undefined) return {};
  const length = minutes(workouts);
  const owned = equipment(workouts, plusDays(newest.day, 1 - OWNED_DAYS), catalogue);
  const units = workouts.flatMap(({ sets }) =>
    sets.filter(isWork).flatMap(({ load }) => load?.unit ?? []),
  );
  const pounds = units.filter((unit) => unit === 'lb').length;
  return {
    daysPerWeek: String(daysPerWeek(workouts, newest.day, oldest.day)),
    experience: experience(days(oldest.day, newest.day) / 365),
    ...(length === undefined ? {} : { sessionMinutes: String(length) }),
    ...(owned.length === 0 ? {} : { equipment: owned }),
    ...(units.length === 0 ? {} : { unit: pounds * 2 > units.length ? 'lb' : 'kg' }),
  };
}
