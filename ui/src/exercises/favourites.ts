import { useMemo, useSyncExternalStore } from 'react';
import { strings } from '../api/read';
import { readStored, writeStored } from '../shared/storage';

const KEY = 'trainer2.favourites';
const listeners = new Set<() => void>();
let kept: string | null = null;
let known: ReadonlySet<string> = new Set();

/** The same set as long as nothing has changed. */
function favourites(): ReadonlySet<string> {
  const ids = strings(readStored(KEY));
  const text = ids.join('\n');
  if (text !== kept) {
    kept = text;
    known = new Set(ids);
  }
  return known;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes an exercise a favourite of this device, or one no more. */
export function setFavourite(id: string, wished: boolean): void {
  const others = [...favourites()].filter((other) => other !== id);
  writeStored(KEY, wished ? [...others, id] : others);
  listeners.forEach((listener) => listener());
}

/** @returns the ids of the exercises that are favourites on this device */
export function useFavourites(): ReadonlySet<string> {
  const ids = useSyncExternalStore(subscribe, favourites);
  return useMemo(() => ids, [ids]);
}
