// Made by dev/contract.js; do not edit.
import { record, flag, need, number, oneOf, or, text, type Reader } from '../read';
import { LIFT_GOAL_KIND_VALUES, type LiftGoalKind } from './LiftGoalKind';
import { readLoad, type Load } from './Load';

/** What the athlete wants to lift by a day. */
export interface LiftGoal {
  /** Catalogue id, else the name in small letters. */
  readonly exercise: string;
  /** Name as the athlete sees it. */
  readonly exerciseName: string;
  /** What counts as reached. */
  readonly kind?: LiftGoalKind;
  /** The load wanted, as entered. */
  readonly load: Load;
  /** Repetitions of one set; 1 where an estimate counts. */
  readonly reps: number;
  /** Local day. */
  readonly by: string;
  /** Not wanted any more. */
  readonly dropped?: boolean;
}

/** Reads it; undefined where it has no exercise or load or by. */
export const readLiftGoal: Reader<LiftGoal> = record<LiftGoal>({
  exercise: need(text),
  exerciseName: or(text, ''),
  kind: oneOf(LIFT_GOAL_KIND_VALUES),
  load: need(readLoad),
  reps: or(number, 0),
  by: need(text),
  dropped: flag,
});
