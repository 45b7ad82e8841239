import { obj, type Json } from '../api/read';
import type { LogEvent } from './logEvent';

/** What every entry of a type has: the fields of a correction tell which type it corrects. */
const TELLING = {
  BodyweightLogged: 'load',
  ConditioningLogged: 'kind',
  ReadinessCheckedIn: 'date',
} as const;

/** Types of events that are entries, which can be corrected and removed. */
export type EntryType = keyof typeof TELLING;

/** @returns whether events of a type are entries */
export function isEntry(type: string): type is EntryType {
  return Object.hasOwn(TELLING, type);
}

/**
 * An entry as it stands. A correction replaces it in full, but one of a check-in that says nothing of
 * the note keeps the note; an empty one takes it away.
 */
export function standingEntry(event: LogEvent, correction: LogEvent | undefined): Json {
  const corrected = obj(correction?.payload['payload']);
  if (!isEntry(event.type) || corrected[TELLING[event.type]] === undefined) return event.payload;
  if (event.type !== 'ReadinessCheckedIn') return corrected;
  const { note: said, ...rest } = corrected;
  const note = said ?? event.payload['note'];
  return note === undefined || note === null || note === '' ? rest : { ...rest, note };
}
