import { list, num, obj, str, type Json } from '../api/read';

/**
 * What the generated readers are made of. They are lenient, since a later gateway may say more, or less, than this client
 * knows: what is of a wrong kind reads as absent, so one odd field never takes a screen down.
 */
export type Reader<T> = (value: unknown) => T | undefined;

/** In place of a value: the record is nothing without it. */
const LACKING = Symbol('lacking');

/** What a field reads as: its value, nothing, or that the record is nothing without it. */
type Field = (value: unknown) => unknown;

/** A text that is not empty. */
export const text: Reader<string> = str;

/** A finite number. */
export const number: Reader<number> = num;

/** True or false. */
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Whatever an object holds. */
export const anything: Reader<Json> = (value) => (isObject(value) ? obj(value) : undefined);

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of the values this client knows. */
export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (value) => values.find((known) => known === value);
}

/** A list; what cannot be read is left out. */
export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => {
          const read = item(one);
          return read === undefined ? [] : [read];
        })
      : undefined;
}

/** Two values. */
export function pairOf<T>(item: Reader<T>): Reader<readonly [T, T]> {
  return (value) => {
    const [first, second] = Array.isArray(value) ? value.map(item) : [];
    return first === undefined || second === undefined ? undefined : [first, second];
  };
}

/** Values by name; what cannot be read is left out. */
export function mapOf<T>(item: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(obj(value)).flatMap(([name, one]) => {
            const read = item(one);
            return read === undefined ? [] : [[name, read]];
          }),
        )
      : undefined;
}

/** A field that the record is nothing without. */
export function need<T>(reader: Reader<T>): Field {
  return (value) => reader(value) ?? LACKING;
}

/** A field that reads as `absent` where it cannot be read. */
export function or<T>(reader: Reader<T>, absent: T): Field {
  return (value) => reader(value) ?? absent;
}

/** A record within another, read as if it said nothing where it is not there. */
export function within<T>(reader: Reader<T>): Field {
  return (value) => reader(isObject(value) ? value : {});
}

/** An object by its fields; undefined where it is none, or lacks what it is nothing without. */
export function record<T>(fields: Readonly<Record<string, Field>>): Reader<T> {
  const readers = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return undefined;
    const from = obj(value);
    const made: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const field = read(from[name]);
      if (field === LACKING) return undefined;
      if (field !== undefined) made[name] = field;
    }
    return made as T;
  };
}

/**
 * An answer that needs nothing to be one: where it is none, it is read as if it said nothing.
 *
 * @throws TypeError when it is nothing without some of its fields
 */
export function wholly<T>(reader: Reader<T>, answer: unknown): T {
  const read = reader(obj(answer));
  if (read === undefined) throw new TypeError('the answer lacks what it is nothing without');
  return read;
}

/** @returns the records of a list in an answer */
export function rowsOf<T>(answer: unknown, name: string, reader: Reader<T>): readonly T[] {
  return list(obj(answer)[name]).flatMap((row) => reader(row) ?? []);
}
