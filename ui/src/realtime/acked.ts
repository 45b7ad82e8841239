import { num, obj, str } from '../api/read';
import { readStored, writeStored } from '../shared/storage';

/** The last thing this browser said that the log has. */
export interface Acked {
  /** Its place in the log. */
  readonly cursor: string;
  /** When that was acknowledged (ms), by this browser's clock; later for every later one. */
  readonly at: number;
}

const keyOf = (userId: string) => `trainer2.acked.${userId}`;

/** @returns what the log took last from the athlete in this browser, in any tab; undefined: nothing known */
export function lastAcked(userId: string): Acked | undefined {
  const stored = obj(readStored(keyOf(userId)));
  const cursor = str(stored['cursor']);
  const at = num(stored['at']);
  return cursor === undefined || at === undefined ? undefined : { cursor, at };
}

/**
 * Notes that the log has taken something.
 *
 * @returns when (ms): now, or just after the one before where the clock was set back
 */
export function noteAcked(userId: string, cursor: string): number {
  const at = Math.max(Date.now(), (lastAcked(userId)?.at ?? 0) + 1);
  writeStored(keyOf(userId), { cursor, at });
  return at;
}

/** Forgets it: the cursor is of a log that is no more. */
export function forgetAcked(userId: string): void {
  writeStored(keyOf(userId), null);
}
