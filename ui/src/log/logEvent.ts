import { load, num, obj, str, type Json } from '../api/read';
import type { Load } from '../units/units';

/** Event types that make up the training log on this page, as `GET /events?type=` takes them. */
export const LOG_TYPES = [
  'SetLogged',
  'SetCorrected',
  'SetRemoved',
  'WorkoutStarted',
  'WorkoutCompleted',
  'SetConfirmed',
  'BodyweightLogged',
  'ConditioningLogged',
  'ReadinessCheckedIn',
  'EntryCorrected',
  'EntryRemoved',
  'ExerciseMapped',
  'UserOnboarded',
  'ProfileUpdated',
  'AbsencePlanned',
  'AbsenceEnded',
] as const;

/** An event of the athlete's log. `occurredAt` is an ISO instant, `cursor` its place in the log. */
export interface LogEvent {
  readonly eventId: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly zoneId: string;
  readonly source: string;
  readonly payload: Json;
  readonly cursor: string;
}

/** What a `SetLogged` or `SetCorrected` says; absent fields were not given. */
export interface SetFields {
  readonly setId: string;
  readonly workoutId: string;
  readonly exerciseId?: string;
  readonly exerciseName: string;
  readonly setIndex: number;
  readonly setType: string;
  readonly load?: Load;
  readonly reps?: number;
  readonly durationSeconds?: number;
  readonly distanceMeters?: number;
  readonly rpe?: number;
  readonly note?: string;
}

/** @returns the event, or none when it has no id */
export function readEvent(row: Json): LogEvent[] {
  const eventId = str(row['eventId']);
  const type = str(row['type']);
  if (eventId === undefined || type === undefined) return [];
  return [
    {
      eventId,
      type,
      occurredAt: str(row['occurredAt']) ?? '',
      zoneId: str(row['zoneId']) ?? 'UTC',
      source: str(row['source']) ?? 'APP',
      payload: obj(row['payload']),
      cursor: str(row['cursor']) ?? '',
    },
  ];
}

/** @returns the fields of a set; null when it names no set or no workout */
export function readSetFields(payload: Json): SetFields | null {
  const setId = str(payload['setId']);
  const workoutId = str(payload['workoutId']);
  if (setId === undefined || workoutId === undefined) return null;
  return {
    setId,
    workoutId,
    exerciseId: str(payload['exerciseId']),
    exerciseName: str(payload['exerciseName']) ?? '',
    setIndex: num(payload['setIndex']) ?? 0,
    setType: str(payload['setType']) ?? 'WORKING',
    load: load(payload['load']),
    reps: num(payload['reps']),
    durationSeconds: num(payload['durationSeconds']),
    distanceMeters: num(payload['distanceMeters']),
    rpe: num(payload['rpe']),
    note: str(payload['note']),
  };
}

/** @returns which of two events is later: by instant, then by id, never by place in the log */
export function isLater(a: LogEvent, b: LogEvent): boolean {
  const byTime = Date.parse(a.occurredAt) - Date.parse(b.occurredAt);
  return byTime === 0 ? a.eventId > b.eventId : byTime > 0;
}
