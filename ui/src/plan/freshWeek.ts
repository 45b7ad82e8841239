import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let expected = false;

function set(next: boolean): void {
  expected = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The athlete has told what their first week needs: it is shown as soon as it is there. */
export function expectWeek(): void {
  set(true);
}

/** The week was begun, or is not looked at any more. */
export function weekTaken(): void {
  set(false);
}

/** @returns whether the athlete waits for their first week, or looks at it */
export function useFreshWeek(): boolean {
  return useSyncExternalStore(subscribe, () => expected);
}
