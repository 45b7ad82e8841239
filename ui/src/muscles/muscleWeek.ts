import { list, num, str } from '../api/read';

/** How the weekly hard sets of a muscle stand against its landmarks. */
export type VolumeStatus = 'UNDER' | 'BUILDING' | 'PEAK' | 'OVER' | 'REST' | 'UNKNOWN';

/** Weekly hard sets of a muscle. Landmarks are undefined where none are defined. */
export interface MuscleWeek {
  /** In snake case. */
  readonly muscle: string;
  readonly hardSets: number;
  readonly mev?: number;
  readonly mav?: number;
  readonly mrv?: number;
  readonly status: VolumeStatus;
}

const STATUSES = ['UNDER', 'BUILDING', 'PEAK', 'OVER'] as const;

/** Nothing is built without a set, also where none is the least that is needed. */
function statusOf(status: unknown, hardSets: number): VolumeStatus {
  const known = STATUSES.find((one) => one === status) ?? 'UNKNOWN';
  return hardSets === 0 && known === 'BUILDING' ? 'REST' : known;
}

/** @returns the muscles of a review */
export function readMuscles(value: unknown): MuscleWeek[] {
  return list(value).flatMap((row) => {
    const hardSets = num(row['hardSets']) ?? 0;
    const muscle = str(row['muscle']);
    if (muscle === undefined) return [];
    return [
      {
        muscle,
        hardSets,
        mev: num(row['mev']),
        mav: num(row['mav']),
        mrv: num(row['mrv']),
        status: statusOf(row['status'], hardSets),
      },
    ];
  });
}
