import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { num, obj, str } from '../api/read';
import { readStored, writeStored } from '../shared/storage';
import { notifyOver } from './restNotification';
import { ringOut } from './ring';

/** A rest that is running: what counts is when it ends, so it goes on while the screen is locked. */
export interface Rest {
  /** Exercise the rest is after. */
  readonly after: string;
  /** End and length in milliseconds. */
  readonly endsAt: number;
  readonly length: number;
}

/** How the last rest of this page ended; null: none has. */
export type RestEnd = 'over' | 'skipped' | null;

const KEY = 'trainer2.rest';
const listeners = new Set<() => void>();
let current: Rest | null | undefined;
let lastEnd: RestEnd = null;

function read(): Rest | null {
  const stored = obj(readStored(KEY));
  const [endsAt, length] = [num(stored['endsAt']), num(stored['length'])];
  if (endsAt === undefined || length === undefined) return null;
  return { after: str(stored['after']) ?? '', endsAt, length };
}

function get(): Rest | null {
  if (current === undefined) current = read();
  return current;
}

function getEnd(): RestEnd {
  return lastEnd;
}

function set(rest: Rest | null, end: RestEnd = null): void {
  current = rest;
  lastEnd = end;
  writeStored(KEY, rest);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => {
    if (key !== KEY) return;
    current = read();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

/** @returns the running rest, and how to start, lengthen and end one */
export function useRest() {
  const rest = useSyncExternalStore(subscribe, get);
  const start = useCallback((after: string, seconds: number) => {
    const length = seconds * 1000;
    set({ after, endsAt: Date.now() + length, length });
  }, []);
  const add = useCallback((seconds: number) => {
    const now = get();
    if (now === null) return;
    const endsAt = Math.max(Date.now(), now.endsAt + seconds * 1000);
    set({ ...now, endsAt, length: Math.max(1000, now.length + seconds * 1000) });
  }, []);
  const end = useCallback((how: RestEnd = 'skipped') => set(null, how), []);
  const ended = useSyncExternalStore(subscribe, getEnd);
  return { rest, ended, start, add, end };
}

/** Rings when the rest is over, once, and keeps the screen awake until then where it may. */
export function useRestAlarm(rest: Rest | null, over: () => void, text: string): void {
  useEffect(() => {
    if (rest === null) return undefined;
    const timer = setTimeout(
      () => {
        ringOut();
        void notifyOver(text).catch(() => undefined);
        over();
      },
      Math.max(0, rest.endsAt - Date.now()),
    );
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    if ('wakeLock' in navigator) {
      navigator.wakeLock.request('screen').then(
        (sentinel) => {
          lock = sentinel;
          if (ended) void sentinel.release();
        },
        () => undefined, // A low battery may forbid it; the alarm rings anyway.
      );
    }
    return () => {
      ended = true;
      clearTimeout(timer);
      void lock?.release();
    };
  }, [rest, over, text]);
}
