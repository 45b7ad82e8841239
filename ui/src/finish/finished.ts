import { list, load, num, obj, str, type Json } from '../api/read';
import type { Session } from '../contract/made/Session';
import { readStored, writeStored } from '../shared/storage';
import type { LiveWorkout } from '../workout/liveWorkout';
import type { DoneSet, DoneWorkout } from './summary';

const KEY = 'trainer2.finished';

function readSet(item: Json): DoneSet[] {
  const setId = str(item['setId']);
  const exerciseName = str(item['exerciseName']);
  if (setId === undefined || exerciseName === undefined) return [];
  return [
    {
      setId,
      exerciseName,
      exerciseId: str(item['exerciseId']),
      setType: str(item['setType']) ?? 'WORKING',
      load: load(item['load']),
      reps: num(item['reps']),
      rpe: num(item['rpe']),
      durationSeconds: num(item['durationSeconds']),
    },
  ];
}

/**
 * Keeps a workout as it was when it ended, so that its end is shown at once and without a
 * connection, before the log has it.
 */
export function keepFinished(
  workout: LiveWorkout,
  session: Session | null,
  sessionRpe: number | null,
  endedAt: Date,
): void {
  const sets = workout.sets.filter(({ delivery }) => delivery.state !== 'failed');
  writeStored(KEY, {
    workoutId: workout.workoutId,
    name: workout.name,
    startedAt: workout.startedAt,
    endedAt: endedAt.toISOString(),
    plannedSets: session?.exercises.reduce((sum, { sets: count }) => sum + count, 0),
    ...(sessionRpe === null ? {} : { sessionRpe }),
    sets: sets.map((set) => ({ ...set, delivery: undefined })),
  });
}

/** @returns the workout that ended last in this browser, where it is the one asked for */
export function readFinished(workoutId: string): DoneWorkout | null {
  const stored = obj(readStored(KEY));
  if (stored['workoutId'] !== workoutId) return null;
  return {
    workoutId,
    name: str(stored['name']),
    startedAt: str(stored['startedAt']) ?? '',
    endedAt: str(stored['endedAt']),
    plannedSets: num(stored['plannedSets']),
    sessionRpe: num(stored['sessionRpe']),
    sets: list(stored['sets']).flatMap(readSet),
  };
}
