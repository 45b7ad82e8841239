import type { ExerciseSession } from '../contract/made/ExerciseSession';

/** @returns the latest session of an exercise before a local day, whatever its age; null when there is none */
export function lastTime(
  sessions: readonly ExerciseSession[],
  exerciseId: string | undefined,
  before: string,
): ExerciseSession | null {
  const earlier = sessions.filter(({ day }) => day < before);
  return earlier.findLast((session) => session.exerciseId === exerciseId) ?? null;
}
