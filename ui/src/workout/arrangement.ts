import { list, num, obj, str, strings, type Json } from '../api/read';
import { readStored, writeStored } from '../shared/storage';
import type { SessionExercise } from '../contract/made/SessionExercise';
import type { Pair } from './blocks';
import type { WarmupSet } from './gym/warmup';
import { isMeasure, type Measure } from './measure';

/** An exercise by name; the id where the catalogue knows it. */
export interface Named {
  readonly name: string;
  readonly exerciseId?: string;
}

/** What the athlete arranged for one workout on this device; exercises are named by their keys. */
export interface Arrangement {
  readonly added: readonly Named[];
  readonly pairs: readonly Pair[];
  /** Keys in the order wished; others keep theirs, after these. */
  readonly order: readonly string[];
  readonly skipped: readonly string[];
  /** What is done instead of a planned exercise. */
  readonly swaps: Readonly<Record<string, Named>>;
  /** Sets wished beyond the planned ones. */
  readonly extra: Readonly<Record<string, number>>;
  readonly warmups: Readonly<Record<string, readonly WarmupSet[]>>;
  /** What is counted, where the athlete has said so. */
  readonly measures: Readonly<Record<string, Measure>>;
}

/** Nothing arranged. */
export const AS_PLANNED: Arrangement = {
  added: [],
  pairs: [],
  order: [],
  skipped: [],
  swaps: {},
  extra: {},
  warmups: {},
  measures: {},
};

/** @returns the key of an exercise within a workout */
export function blockKey(name: string): string {
  return name.trim().toLowerCase();
}

function storageKey(workoutId: string): string {
  return `trainer2.arrangement.${workoutId}`;
}

function named(item: Json): Named {
  return { name: str(item['name']) ?? '', exerciseId: str(item['exerciseId']) };
}

function entries<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    Object.entries(obj(value)).flatMap(([key, item]) => {
      const made = read(item);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}

function warmup(item: Json): WarmupSet[] {
  const [load, reps] = [num(item['load']), num(item['reps'])];
  return load === undefined || reps === undefined ? [] : [{ load, reps }];
}

/** @returns what was arranged for a workout in this browser, by any version of this page */
export function readArrangement(workoutId: string): Arrangement {
  const stored = obj(readStored(storageKey(workoutId)));
  return {
    added: list(stored['added']).map(named),
    pairs: (Array.isArray(stored['pairs']) ? stored['pairs'] : []).flatMap((pair): Pair[] => {
      const [a, b] = strings(pair);
      return a === undefined || b === undefined ? [] : [[a, b]];
    }),
    order: strings(stored['order']),
    skipped: strings(stored['skipped']),
    swaps: entries(stored['swaps'], (item) => named(obj(item))),
    extra: entries(stored['extra'], num),
    warmups: entries(stored['warmups'], (item) => list(item).flatMap(warmup)),
    measures: {
      // Builds before this one knew reps and time.
      ...entries(stored['timed'], (item) => (item === true ? 'TIME' : 'REPS')),
      ...entries(stored['measures'], (item) => (isMeasure(item) ? item : undefined)),
    },
  };
}

/** Keeps an arrangement; null forgets it. */
export function keepArrangement(workoutId: string, arrangement: Arrangement | null): void {
  writeStored(storageKey(workoutId), arrangement);
}

/**
 * The planned exercises with those in place that are done instead. Sets and reps stay as planned; a
 * load meant for another exercise does not.
 */
export function swapped(
  planned: readonly SessionExercise[],
  swaps: Arrangement['swaps'],
): readonly SessionExercise[] {
  return planned.map((exercise) => {
    const other = swaps[blockKey(exercise.name)];
    if (other === undefined) return exercise;
    const { sets, repRange, targetRpe } = exercise;
    return { ...other, sets, repRange, targetRpe };
  });
}

/** @returns the keys with one moved a place up or down; at an end nothing changes */
export function moved(keys: readonly string[], key: string, by: -1 | 1): readonly string[] {
  const at = keys.indexOf(key);
  const other = keys[at + by];
  if (at < 0 || other === undefined) return keys;
  return keys.with(at, other).with(at + by, key);
}

/** @returns the items in the order wished, those not named in it after, in theirs */
export function ordered<T extends { readonly key: string }>(
  items: readonly T[],
  order: readonly string[],
): readonly T[] {
  const place = (key: string) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => place(a.key) - place(b.key));
}
