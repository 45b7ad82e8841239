// Made by dev/contract.js; do not edit.
import { record, listOf, or, text, within, type Reader } from '../read';
import { readAbsenceEntry, type AbsenceEntry } from './AbsenceEntry';
import { readAthleteProfile, type AthleteProfile } from './AthleteProfile';
import { readBodyWeight, type BodyWeight } from './BodyWeight';
import { readCurrentWorkout, type CurrentWorkout } from './CurrentWorkout';
import { readExerciseSession, type ExerciseSession } from './ExerciseSession';
import { readStateCounts, type StateCounts } from './StateCounts';
import { readWorkoutSummary, type WorkoutSummary } from './WorkoutSummary';

/** The log of an athlete folded into what the screens show. */
export interface State {
  readonly userId: string;
  /** Opaque; of the last record folded in. */
  readonly cursor: string;
  readonly profile: AthleteProfile;
  readonly counts: StateCounts;
  readonly currentWorkout?: CurrentWorkout;
  readonly recentWorkouts: readonly WorkoutSummary[];
  readonly lastSessions: readonly ExerciseSession[];
  readonly bodyweight?: BodyWeight;
  /** As they stand, the latest first. */
  readonly absences: readonly AbsenceEntry[];
}

/** Reads it. */
export const readState: Reader<State> = record<State>({
  userId: or(text, ''),
  cursor: or(text, ''),
  profile: within(readAthleteProfile),
  counts: within(readStateCounts),
  currentWorkout: readCurrentWorkout,
  recentWorkouts: or(listOf(readWorkoutSummary), []),
  lastSessions: or(listOf(readExerciseSession), []),
  bodyweight: readBodyWeight,
  absences: or(listOf(readAbsenceEntry), []),
});
