// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, or, text, type Reader } from '../read';

export interface MuscleWeek {
  /** In snake case, such as side_delts. */
  readonly muscle: string;
  readonly hardSets: number;
  /** Null for a muscle without landmarks. */
  readonly mev?: number;
  readonly mav?: number;
  readonly mrv?: number;
  readonly status?: 'UNDER' | 'BUILDING' | 'PEAK' | 'OVER';
}

/** Reads it; undefined where it has no muscle. */
export const readMuscleWeek: Reader<MuscleWeek> = record<MuscleWeek>({
  muscle: need(text),
  hardSets: or(number, 0),
  mev: number,
  mav: number,
  mrv: number,
  status: oneOf(['UNDER', 'BUILDING', 'PEAK', 'OVER']),
});
