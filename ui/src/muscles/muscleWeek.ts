import type { MuscleWeek as MuscleRow } from '../contract/made/MuscleWeek';

/** How the weekly hard sets of a muscle stand against its landmarks. */
export type VolumeStatus = NonNullable<MuscleRow['status']> | 'REST' | 'UNKNOWN';

/** Weekly hard sets of a muscle as they are shown. Landmarks are undefined where none are defined. */
export interface MuscleWeek extends Omit<MuscleRow, 'status'> {
  readonly status: VolumeStatus;
}

/** Nothing is built without a set, also where none is the least that is needed. */
function statusOf({ status, hardSets }: MuscleRow): VolumeStatus {
  return hardSets === 0 && status === 'BUILDING' ? 'REST' : (status ?? 'UNKNOWN');
}

/** @returns the muscles of a review as they are shown */
export function shownMuscles(rows: readonly MuscleRow[]): readonly MuscleWeek[] {
  return rows.map((row) => ({ ...row, status: statusOf(row) }));
}
