import { readMuscleWeek } from '../../../contract/made/MuscleWeek';
import { listOf } from '../../../contract/read';
import { shownMuscles, type MuscleWeek } from '../../../muscles/muscleWeek';

const readRows = listOf(readMuscleWeek);

/** @returns the muscles that can be shown, those without landmarks and without sets left out */
export function readMuscles(value: unknown): readonly MuscleWeek[] {
  return shownMuscles(readRows(value) ?? []).filter(
    ({ hardSets, mrv }) => hardSets > 0 || mrv !== undefined,
  );
}

/** @returns the sets at the right end of all bars, so that muscles can be compared */
export function scaleOf(rows: readonly MuscleWeek[]): number {
  return Math.max(1, ...rows.flatMap(({ hardSets, mrv }) => [hardSets, mrv ?? 0])) * 1.05;
}

/** @returns how far along the bar a number of sets is, in percent */
export function along(sets: number, scale: number): number {
  return Math.min(100, Math.max(0, (sets / scale) * 100));
}
