import type { SetRow, Workout } from '../log/trainingView';
import { within, type Period } from '../progress/period';

/** What to show: workouts with an exercise whose name has all the words, in a period. */
export interface Filter extends Period {
  readonly words: string;
}

/** @returns the workouts that fit, in the order given */
export function filtered(workouts: readonly Workout[], filter: Filter): readonly Workout[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (name: string) => words.every((word) => name.toLowerCase().includes(word));
  return workouts.filter(
    ({ day, sets }) =>
      within(day, filter) && (words.length === 0 || sets.some((set) => fits(set.exerciseName))),
  );
}

/** A month (`2025-11`) with its workouts. */
export interface Month {
  readonly month: string;
  readonly workouts: readonly Workout[];
}

/** Groups workouts by the month of their day, keeping their order. */
export function byMonth(workouts: readonly Workout[]): readonly Month[] {
  const months = new Map<string, Workout[]>();
  for (const workout of workouts) {
    const month = workout.day.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [workout]);
    else known.push(workout);
  }
  return [...months].map(([month, its]) => ({ month, workouts: its }));
}

/** An exercise of a workout with its sets, in the order it was begun. */
export interface ExerciseSets {
  readonly exercise: string;
  readonly name: string;
  readonly sets: readonly SetRow[];
}

/** Groups the sets of a workout by exercise. */
export function byExercise(sets: readonly SetRow[]): readonly ExerciseSets[] {
  const groups = new Map<string, SetRow[]>();
  for (const set of sets) {
    const group = groups.get(set.exercise);
    if (group === undefined) groups.set(set.exercise, [set]);
    else group.push(set);
  }
  return [...groups].map(([exercise, its]) => ({
    exercise,
    name: its[0]?.exerciseName ?? exercise,
    sets: its,
  }));
}
