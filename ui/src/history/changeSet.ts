import { post } from '../api/http';
import type { Json } from '../api/read';
import type { SetFields } from '../log/logEvent';
import type { EntryType } from '../log/standingEntry';
import type { SetRow } from '../log/trainingView';

/** What the form of a set holds, as typed. */
export interface SetDraft {
  readonly load: string;
  readonly unit: 'kg' | 'lb';
  readonly reps: string;
  readonly rpe: string;
  readonly setType: string;
  readonly note: string;
}

/** What is wrong with a draft. */
export type DraftError = 'load' | 'reps' | 'rpe';

/** @returns what the form starts with */
export function draftOf(set: SetFields, unit: 'kg' | 'lb'): SetDraft {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    load: text(set.load?.value),
    unit: set.load?.unit ?? unit,
    reps: text(set.reps),
    rpe: text(set.rpe),
    setType: set.setType,
    note: set.note ?? '',
  };
}

/** Undefined for empty, null for what is no number within the bounds. */
function number(text: string, low: number, high: number): number | undefined | null {
  const trimmed = text.trim().replace(',', '.').replace('−', '-');
  if (trimmed === '') return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) && value >= low && value <= high ? value : null;
}

/** @returns all fields of the set with the draft in place, or what is wrong with the draft */
export function corrected(set: SetRow, draft: SetDraft): SetFields | DraftError {
  const load = number(draft.load, -1000, 1000);
  const reps = number(draft.reps, 0, 1000);
  const rpe = number(draft.rpe, 0, 10);
  if (load === null) return 'load';
  if (reps === null || (reps !== undefined && !Number.isInteger(reps))) return 'reps';
  if (rpe === null || rpe === 0) return 'rpe';
  const { setId, workoutId, exerciseId, exerciseName, setIndex } = set;
  const note = draft.note.trim();
  // A correction replaces the set in full: what is left out here would be gone.
  return {
    setId,
    workoutId,
    exerciseName,
    setIndex,
    setType: draft.setType,
    ...(exerciseId === undefined ? {} : { exerciseId }),
    ...(load === undefined ? {} : { load: { value: load, unit: draft.unit } }),
    ...(reps === undefined ? {} : { reps }),
    ...(set.durationSeconds === undefined ? {} : { durationSeconds: set.durationSeconds }),
    ...(set.distanceMeters === undefined ? {} : { distanceMeters: set.distanceMeters }),
    ...(rpe === undefined ? {} : { rpe }),
    ...(note === '' ? {} : { note }),
  };
}

/** What an entry of body weight, conditioning or a check-in becomes; without a payload it is removed. */
export interface EntryChange {
  readonly eventId: string;
  readonly payload?: object;
}

/** A change of the log, ready to be sent, and to be sent again under the same id. */
export interface Change {
  readonly eventId: string;
  readonly type:
    'SetLogged' | 'SetCorrected' | 'SetRemoved' | 'EntryCorrected' | 'EntryRemoved' | EntryType;
  readonly occurredAt: string;
  readonly zoneId: string;
  readonly payload: SetFields | { readonly setId: string } | EntryChange | Json;
}

/** A removal is final, so a set that comes back is a new one with the same fields. */
export function broughtBack(set: SetRow): SetFields {
  const { workoutId, exerciseId, exerciseName, setIndex, setType, load, reps, rpe, note } = set;
  const { durationSeconds, distanceMeters } = set;
  return {
    setId: crypto.randomUUID(),
    workoutId,
    exerciseName,
    setIndex,
    setType,
    ...(exerciseId === undefined ? {} : { exerciseId }),
    ...(load === undefined ? {} : { load }),
    ...(reps === undefined ? {} : { reps }),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(distanceMeters === undefined ? {} : { distanceMeters }),
    ...(rpe === undefined ? {} : { rpe }),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * @param zoneId IANA zone of the athlete
 * @param occurredAt ISO instant; now where it is left out
 */
export function changeOf(
  type: Change['type'],
  payload: Change['payload'],
  zoneId: string,
  occurredAt = new Date().toISOString(),
): Change {
  return { eventId: crypto.randomUUID(), type, occurredAt, zoneId, payload };
}

/** Appends the change to the log. */
export function send(change: Change): Promise<unknown> {
  return post('/events', { events: [change] });
}
