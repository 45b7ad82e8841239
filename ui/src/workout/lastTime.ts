import type { LastSession } from '../state/athleteState';

/** @returns the latest session of an exercise before a local day, whatever its age; null when there is none */
export function lastTime(
  sessions: readonly LastSession[],
  exerciseId: string | undefined,
  before: string,
): LastSession | null {
  const earlier = sessions.filter(({ day }) => day < before);
  return earlier.findLast((session) => session.exerciseId === exerciseId) ?? null;
}
