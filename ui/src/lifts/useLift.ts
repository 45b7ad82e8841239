import { useQueries, useQuery } from '@tanstack/react-query';
import type { Lift } from '../contract/made/Lift';
import { nameKey } from '../log/nameKey';
import { liftQuery, liftsQuery } from './lift';

interface Named {
  readonly name: string;
  readonly exerciseId?: string;
}

function find(known: readonly Lift[] | undefined, of: Named): Lift | undefined {
  return known?.find(
    ({ exercise, exerciseName }) =>
      exercise === of.exerciseId || nameKey(exerciseName) === nameKey(of.name),
  );
}

/**
 * What the log says of exercises, in their order: null where one was never trained, undefined until that is known.
 */
export function useLifts(of: readonly Named[]): readonly (Lift | null | undefined)[] {
  const { data: known } = useQuery(liftsQuery);
  const own = of.map((one) => find(known, one)?.exercise);
  // Asked for only where it is there, so that no first set meets a refusal.
  const asked = [...new Set(own.flatMap((exercise) => exercise ?? []))];
  const lifts = useQueries({ queries: asked.map(liftQuery) });
  const byExercise = new Map(asked.map((exercise, index) => [exercise, lifts[index]?.data]));
  if (known === undefined) return of.map(() => undefined);
  return own.map((exercise) => (exercise === undefined ? null : byExercise.get(exercise)));
}

/** What the log says of an exercise; see {@link useLifts}. */
export function useLift(of: Named): Lift | null | undefined {
  return useLifts([of])[0];
}
