// Made by dev/contract.js; do not edit.
import { record, listOf, need, number, or, text, type Reader } from '../read';
import { readBestSet, type BestSet } from './BestSet';
import { readLiftDay, type LiftDay } from './LiftDay';

/** An exercise over all of the log; its days are there when it is asked for alone or with them. */
export interface Lift {
  /** Catalogue id, else the name in lower case. */
  readonly exercise: string;
  /** Name as logged last. */
  readonly exerciseName: string;
  readonly exerciseId?: string;
  readonly sessions: number;
  readonly workSets: number;
  readonly best: readonly BestSet[];
  readonly days: readonly LiftDay[];
}

/** Reads it; undefined where it has no exercise. */
export const readLift: Reader<Lift> = record<Lift>({
  exercise: need(text),
  exerciseName: or(text, ''),
  exerciseId: text,
  sessions: or(number, 0),
  workSets: or(number, 0),
  best: or(listOf(readBestSet), []),
  days: or(listOf(readLiftDay), []),
});
