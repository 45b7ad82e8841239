import { list, num, str } from '../api/read';

/** How the weekly hard sets of a muscle stand against its landmarks. */
export type VolumeStatus = 'UNDER' | 'BUILDING' | 'PEAK' | 'OVER' | 'UNKNOWN';

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

/** @returns the muscles of a review */
export function readMuscles(value: unknown): MuscleWeek[] {
  return list(value).flatMap((row) => {
    const muscle = str(row['muscle']);
    if (muscle === undefined) return [];
    return [
      {
        muscle,
        hardSets: num(row['hardSets']) ?? 0,
        mev: num(row['mev']),
        mav: num(row['mav']),
        mrv: num(row['mrv']),
        status: STATUSES.find((status) => status === row['status']) ?? 'UNKNOWN',
      },
    ];
  });
}
