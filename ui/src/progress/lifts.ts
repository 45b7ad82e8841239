import type { SetRow, Workout } from '../log/trainingView';
import { isWork } from '../log/trainingView';

/** A set that is the best of its kind. Figures are in kilograms. */
export interface Best {
  readonly set: SetRow;
  readonly value: number;
}

/** Everything about one exercise over all time. */
export interface Lift {
  /** Catalogue id, else the name in small letters. */
  readonly exercise: string;
  /** As it was last logged. */
  readonly name: string;
  readonly sessions: number;
  /** Oldest first: the best confident estimate of each day. */
  readonly estimates: readonly { readonly day: string; readonly best: Best }[];
  readonly bestEstimate?: Best;
  readonly bestLoad?: Best;
  readonly bestReps?: Best;
  /** Every work set, newest first. */
  readonly sets: readonly SetRow[];
}

function better(best: Best | undefined, value: number, set: SetRow): Best {
  return best === undefined || value > best.value ? { set, value } : best;
}

function liftOf(exercise: string, sets: readonly SetRow[]): Lift {
  const days = new Map<string, Best>();
  let bestEstimate: Best | undefined;
  let bestLoad: Best | undefined;
  let bestReps: Best | undefined;
  // Oldest first, so that the first to reach a figure holds the record.
  for (const set of sets.toReversed()) {
    if (set.estimate !== undefined && !set.estimate.lowConfidence) {
      days.set(set.day, better(days.get(set.day), set.estimate.value, set));
      bestEstimate = better(bestEstimate, set.estimate.value, set);
    }
    if (set.kg !== undefined && set.kg > 0 && (set.reps ?? 0) > 0) {
      bestLoad = better(bestLoad, set.kg, set);
    }
    if (set.reps !== undefined && set.reps > 0) bestReps = better(bestReps, set.reps, set);
  }
  return {
    exercise,
    name: sets[0]?.exerciseName ?? exercise,
    sessions: new Set(sets.map(({ workoutId }) => workoutId)).size,
    estimates: [...days]
      .map(([day, best]) => ({ day, best }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    bestEstimate,
    bestLoad,
    bestReps,
    sets,
  };
}

/** The exercises of a log, those done most often first. @param workouts newest first */
export function lifts(workouts: readonly Workout[]): readonly Lift[] {
  const byExercise = new Map<string, SetRow[]>();
  for (const { sets } of workouts) {
    for (const set of sets) {
      if (!isWork(set)) continue;
      const known = byExercise.get(set.exercise);
      if (known === undefined) byExercise.set(set.exercise, [set]);
      else known.push(set);
    }
  }
  return [...byExercise]
    .map(([exercise, sets]) => liftOf(exercise, sets))
    .sort((a, b) => b.sessions - a.sessions || (a.name < b.name ? -1 : 1));
}
