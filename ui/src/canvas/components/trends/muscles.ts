import { list, num, str } from '../../../api/read';

const STATUSES = ['UNDER', 'BUILDING', 'PEAK', 'OVER', 'REST', 'UNKNOWN'] as const;

/** Where a muscle's hard sets stand against its landmarks. */
export type VolumeStatus = (typeof STATUSES)[number];

/** Hard sets of a muscle in a week, with landmarks in sets where it has them. */
export interface MuscleRow {
  /** Snake case. */
  readonly muscle: string;
  readonly hardSets: number;
  readonly mev?: number;
  readonly mav?: number;
  readonly mrv?: number;
  readonly status: VolumeStatus;
}

/** Nothing is built without a set, also where none is the least that is needed. */
function statusOf(status: unknown, hardSets: number): VolumeStatus {
  const known = STATUSES.find((one) => one === status) ?? 'UNKNOWN';
  return hardSets === 0 && known === 'BUILDING' ? 'REST' : known;
}

/** @returns the muscles that can be shown, those without landmarks and without sets left out */
export function readMuscles(value: unknown): readonly MuscleRow[] {
  return list(value).flatMap((item): MuscleRow[] => {
    const muscle = str(item['muscle']);
    const hardSets = num(item['hardSets']);
    if (muscle === undefined || hardSets === undefined) return [];
    const row = {
      muscle,
      hardSets,
      mev: num(item['mev']),
      mav: num(item['mav']),
      mrv: num(item['mrv']),
      status: statusOf(item['status'], hardSets),
    };
    return hardSets === 0 && row.mrv === undefined ? [] : [row];
  });
}

/** @returns the sets at the right end of all bars, so that muscles can be compared */
export function scaleOf(rows: readonly MuscleRow[]): number {
  return Math.max(1, ...rows.flatMap(({ hardSets, mrv }) => [hardSets, mrv ?? 0])) * 1.05;
}

/** @returns how far along the bar a number of sets is, in percent */
export function along(sets: number, scale: number): number {
  return Math.min(100, Math.max(0, (sets / scale) * 100));
}
