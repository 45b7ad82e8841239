import { obj, str, type Json } from '../api/read';

/** The name of a number that an entry may have. */
export type EntryField =
  'value' | 'minutes' | 'sessionRpe' | 'sleepHours' | 'soreness' | 'stress' | 'motivation';

/** What an entry can be corrected in: numbers by their name in the payload. */
const FIELDS: Readonly<Record<string, readonly EntryField[]>> = {
  BodyweightLogged: ['value'],
  ConditioningLogged: ['minutes', 'sessionRpe'],
  ReadinessCheckedIn: ['sleepHours', 'soreness', 'stress', 'motivation'],
};

/** @returns the numbers of an entry by name; those it does not have are left out */
export function numbersOf(type: string, payload: Json): readonly (readonly [EntryField, number])[] {
  const from = type === 'BodyweightLogged' ? obj(payload['load']) : payload;
  return (FIELDS[type] ?? []).flatMap((name) => {
    const value = from[name];
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
}

/** @returns the note of an entry; undefined where its type has none */
export function noteOf(type: string, payload: Json): string | undefined {
  return type === 'ReadinessCheckedIn' ? (str(payload['note']) ?? '') : undefined;
}

/**
 * The whole payload with another note, as a correction has to give it. An empty one is said, since a
 * correction without a note keeps the one there was.
 */
export function withNote(payload: Json, note: string | undefined): Json {
  return note === undefined ? payload : { ...payload, note: note.trim() };
}

/** @returns the whole payload with other numbers, as a correction has to give it */
export function withNumbers(type: string, payload: Json, numbers: Readonly<Json>): Json {
  return type === 'BodyweightLogged'
    ? { ...payload, load: { ...obj(payload['load']), ...numbers } }
    : { ...payload, ...numbers };
}
