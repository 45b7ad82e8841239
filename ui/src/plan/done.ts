import { nameKey } from '../log/nameKey';
import { isWork, type Workout } from '../log/trainingView';
import { plusDays } from '../progress/period';
import type { Plan } from '../contract/made/Plan';
import type { Session } from '../contract/made/Session';
import type { SessionExercise } from '../contract/made/SessionExercise';

/** A planned session and what the log has of it. */
export interface SessionDone {
  readonly session: Session;
  /** What was trained for it; undefined when nothing was. */
  readonly workout?: Workout;
  /** Work sets done of each exercise, in the order of the plan. */
  readonly sets: readonly number[];
}

function isSame(exercise: SessionExercise, set: { exerciseId?: string; exerciseName: string }) {
  return exercise.exerciseId !== undefined && set.exerciseId !== undefined
    ? exercise.exerciseId === set.exerciseId
    : nameKey(exercise.name) === nameKey(set.exerciseName);
}

function setsDone(session: Session, workouts: readonly Workout[]): number[] {
  const work = workouts.flatMap(({ sets }) => sets.filter(isWork));
  return session.exercises.map((exercise) => work.filter((set) => isSame(exercise, set)).length);
}

/** How many exercises of a session a workout has. */
function common(session: Session, workout: Workout): number {
  return setsDone(session, [workout]).filter((sets) => sets > 0).length;
}

/**
 * Finds the workout of each session: of those of its day the one with most of its exercises, else one of the week
 * with its name. A workout stands for one session only; what else was done of it that day counts with it.
 */
export function sessionsDone(plan: Plan, workouts: readonly Workout[]): readonly SessionDone[] {
  const start = plan.weekStart ?? '';
  const end = start === '' ? '' : plusDays(start, 6);
  const left = new Set(
    workouts.filter(({ day, workSets }) => workSets > 0 && day >= start && day <= end),
  );
  const take = (session: Session, fits: (workout: Workout) => boolean) => {
    const [found] = [...left].filter(fits).sort((a, b) => common(session, b) - common(session, a));
    if (found !== undefined) left.delete(found);
    return found;
  };
  const sameDay = plan.sessions.map((session) => take(session, ({ day }) => day === session.day));
  const chosen = plan.sessions.map(
    (session, index) => sameDay[index] ?? take(session, ({ name }) => name === session.name),
  );
  return plan.sessions.map((session, index) => {
    const workout = chosen[index];
    const beside = workout === undefined ? [] : [...left].filter(({ day }) => day === workout.day);
    return { session, workout, sets: setsDone(session, workout ? [workout, ...beside] : []) };
  });
}
