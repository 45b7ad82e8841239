// Made by dev/contract.js; do not edit.
import { record, flag, listOf, mapOf, number, oneOf, or, text, type Reader } from '../read';
import { EXPERIENCE_VALUES, type Experience } from './Experience';
import { GOAL_VALUES, type Goal } from './Goal';
import { readLiftGoal, type LiftGoal } from './LiftGoal';
import { readLoad, type Load } from './Load';
import { LOAD_UNIT_VALUES, type LoadUnit } from './LoadUnit';

/** What is known of the athlete. */
export interface AthleteProfile {
  /** Personal text. */
  readonly displayName?: string;
  /** Goal. */
  readonly goal?: Goal;
  /** Experience. */
  readonly experience?: Experience;
  /** Days a week. */
  readonly daysPerWeek?: number;
  /** Minutes. */
  readonly sessionMinutes?: number;
  /** Equipment. */
  readonly equipment: readonly string[];
  /** Excluded. */
  readonly excludedExercises: readonly string[];
  /** Limitations. */
  readonly limitations: readonly string[];
  /** Unit. */
  readonly unit?: LoadUnit;
  /** Current zone. */
  readonly zoneId?: string;
  /** Plate step. */
  readonly plateStep?: Load;
  /** Has answered the onboarding form. */
  readonly onboarded?: boolean;
  /** Goals for lifts by id, without the dropped ones. */
  readonly liftGoals: Readonly<Record<string, LiftGoal>>;
}

/** Reads it. */
export const readAthleteProfile: Reader<AthleteProfile> = record<AthleteProfile>({
  displayName: text,
  goal: oneOf(GOAL_VALUES),
  experience: oneOf(EXPERIENCE_VALUES),
  daysPerWeek: number,
  sessionMinutes: number,
  equipment: or(listOf(text), []),
  excludedExercises: or(listOf(text), []),
  limitations: or(listOf(text), []),
  unit: oneOf(LOAD_UNIT_VALUES),
  zoneId: text,
  plateStep: readLoad,
  onboarded: flag,
  liftGoals: or(mapOf(readLiftGoal), {}),
});
