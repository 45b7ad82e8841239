import { nameKey } from '../log/foldLog';
import { isWork, type Workout } from '../log/trainingView';
import { plusDays } from '../progress/period';
import type { Plan, PlannedExercise, PlannedSession } from './planQueries';

/** A planned session and what the log has of it. */
export interface SessionDone {
  readonly session: PlannedSession;
  /** What was trained for it; undefined when nothing was. */
  readonly workout?: Workout;
  /** Work sets done of each exercise, in the order of the plan. */
  readonly sets: readonly number[];
}

function isSame(exercise: PlannedExercise, set: { exerciseId?: string; exerciseName: string }) {
  return exercise.exerciseId !== undefined && set.exerciseId !== undefined
    ? exercise.exerciseId === set.exerciseId
    : nameKey(exercise.name) === nameKey(set.exerciseName);
}

function setsDone(session: PlannedSession, workout: Workout | undefined): number[] {
  const work = workout?.sets.filter(isWork) ?? [];
  return session.exercises.map((exercise) => work.filter((set) => isSame(exercise, set)).length);
}

/**
 * Finds the workout of each session: the one of its day, else one of the week with its name. A
 * workout stands for one session only.
 */
export function sessionsDone(plan: Plan, workouts: readonly Workout[]): readonly SessionDone[] {
  const start = plan.weekStart ?? '';
  const end = start === '' ? '' : plusDays(start, 6);
  const left = new Set(
    workouts.filter(({ day, workSets }) => workSets > 0 && day >= start && day <= end),
  );
  const take = (fits: (workout: Workout) => boolean) => {
    const found = [...left].find(fits);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const sameDay = plan.sessions.map(({ day }) => take((workout) => workout.day === day));
  return plan.sessions.map((session, index) => {
    const workout = sameDay[index] ?? take(({ name }) => name === session.name);
    return { session, workout, sets: setsDone(session, workout) };
  });
}
