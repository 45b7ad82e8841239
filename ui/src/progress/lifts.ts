import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Lift as LiftRow } from '../contract/made/Lift';
import type { SetRow, Workout } from '../log/trainingView';
import { isWork, type TrainingView } from '../log/trainingView';
import { liftsWithDaysQuery } from '../lifts/lift';

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

/** The best estimate of each day by any method, with its set; one whose set is not in the log yet is left out. */
function estimatesOf(row: LiftRow | undefined, sets: readonly SetRow[]): Lift['estimates'] {
  const byId = new Map(sets.map((set) => [set.setId, set]));
  const days = new Map<string, Best>();
  for (const { date, e1rmKg, setId } of row?.days ?? []) {
    const set = byId.get(setId);
    if (set !== undefined) days.set(date, better(days.get(date), e1rmKg, set));
  }
  return [...days].map(([day, best]) => ({ day, best })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function liftOf(exercise: string, sets: readonly SetRow[], row: LiftRow | undefined): Lift {
  let bestLoad: Best | undefined;
  let bestReps: Best | undefined;
  // Oldest first, so that the first to reach a figure holds the record.
  for (const set of sets.toReversed()) {
    if (set.kg !== undefined && set.kg > 0 && (set.reps ?? 0) > 0) {
      bestLoad = better(bestLoad, set.kg, set);
    }
    if (set.reps !== undefined && set.reps > 0) bestReps = better(bestReps, set.reps, set);
  }
  const estimates = estimatesOf(row, sets);
  return {
    exercise,
    name: sets[0]?.exerciseName ?? exercise,
    sessions: new Set(sets.map(({ workoutId }) => workoutId)).size,
    estimates,
    bestEstimate: estimates.reduce<Best | undefined>(
      (top, { best }) => better(top, best.value, best.set),
      undefined,
    ),
    bestLoad,
    bestReps,
    sets,
  };
}

/**
 * The exercises of a log, those done most often first.
 *
 * @param workouts newest first
 * @param rows what the server has worked out of them
 */
export function lifts(workouts: readonly Workout[], rows: readonly LiftRow[]): readonly Lift[] {
  const rowOf = new Map(rows.map((row) => [row.exercise, row]));
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
    .map(([exercise, sets]) => liftOf(exercise, sets, rowOf.get(exercise)))
    .sort((a, b) => b.sessions - a.sessions || (a.name < b.name ? -1 : 1));
}

/** The exercises of the athlete; `undefined` until the log has been read. Estimates come as soon as they are there. */
export function useLiftsOfLog(view: TrainingView | undefined): readonly Lift[] | undefined {
  const { data: rows } = useQuery(liftsWithDaysQuery);
  return useMemo(
    () => (view === undefined ? undefined : lifts(view.workouts, rows ?? [])),
    [view, rows],
  );
}
