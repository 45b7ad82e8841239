import { useEffect, useSyncExternalStore } from 'react';
import { usePanels } from '../canvas/PanelsProvider';
import { num } from '../api/read';
import { readStored, writeStored } from '../shared/storage';

const KEY = 'trainer2.coach-seen';
const listeners = new Set<() => void>();

function seenAt(): number {
  return num(readStored(KEY)) ?? 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers, while the coach is looked at, that its cards were seen. */
export function useSeen(): void {
  const { panels } = usePanels();
  const latest = panels[0]?.generation ?? 0;
  useEffect(() => {
    if (latest <= seenAt()) return;
    writeStored(KEY, latest);
    listeners.forEach((listener) => listener());
  }, [latest]);
}

/** @returns whether a card of the coach came that was not looked at yet */
export function useNews(): boolean {
  const { panels } = usePanels();
  const seen = useSyncExternalStore(subscribe, seenAt);
  return (panels[0]?.generation ?? 0) > seen;
}
