// Made by dev/contract.js; do not edit.
import { record, flag, listOf, need, number, or, text, within, type Reader } from '../read';
import { readExerciseRecord, type ExerciseRecord } from './ExerciseRecord';
import { readLoadPoint, type LoadPoint } from './LoadPoint';
import { readMuscleWeek, type MuscleWeek } from './MuscleWeek';
import { readSignalReading, type SignalReading } from './SignalReading';
import { readUnmappedExercise, type UnmappedExercise } from './UnmappedExercise';

export interface Review {
  readonly week: string;
  readonly revision: number;
  /** The week has ended in the athlete's zone. */
  readonly final: boolean;
  readonly sessions: number;
  readonly plannedSessions?: number;
  /** Planned sessions that were done, by their exercises. */
  readonly plannedDone?: number;
  readonly workSets: number;
  readonly tonnageKg: number;
  /** Of the reported ones. */
  readonly meanRpe?: number;
  readonly rpeCoverage: number;
  readonly muscles: readonly MuscleWeek[];
  readonly unmapped: readonly UnmappedExercise[];
  readonly records: readonly ExerciseRecord[];
  readonly load: {
    readonly start?: LoadPoint;
    readonly end?: LoadPoint;
    readonly monotony?: number;
    readonly strain?: number;
  };
  readonly readinessMean?: number;
  readonly streakWeeks: number;
  readonly signals: readonly SignalReading[];
  readonly narrative?: string;
  /** What this revision says differently. */
  readonly changes: readonly string[];
  readonly focus: { readonly what?: string; readonly why?: string };
}

/** Reads it; undefined where it has no week. */
export const readReview: Reader<Review> = record<Review>({
  week: need(text),
  revision: or(number, 0),
  final: or(flag, false),
  sessions: or(number, 0),
  plannedSessions: number,
  plannedDone: number,
  workSets: or(number, 0),
  tonnageKg: or(number, 0),
  meanRpe: number,
  rpeCoverage: or(number, 0),
  muscles: or(listOf(readMuscleWeek), []),
  unmapped: or(listOf(readUnmappedExercise), []),
  records: or(listOf(readExerciseRecord), []),
  load: within(
    record({ start: readLoadPoint, end: readLoadPoint, monotony: number, strain: number }),
  ),
  readinessMean: number,
  streakWeeks: or(number, 0),
  signals: or(listOf(readSignalReading), []),
  narrative: text,
  changes: or(listOf(text), []),
  focus: within(record({ what: text, why: text })),
});
