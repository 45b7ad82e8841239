import { Workbox } from 'workbox-window';

type Listener = () => void;

let apply: (() => void) | null = null;
const listeners = new Set<Listener>();

/**
 * Registers the service worker that keeps the pages' files, so that they open without a
 * connection. A new version waits until the athlete takes it: nothing reloads under their hands.
 */
export function startOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    apply = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
    listeners.forEach((listener) => listener());
  });
  workbox.register().catch((error: unknown) => {
    // The page works without; the browser's console is where somebody would look for the reason.
    console.warn('The service worker could not be registered.', error);
  });
}

/** @returns how to take the version that waits, or null when there is none */
export const waitingVersion = (): (() => void) | null => apply;

/** Calls `listener` when a new version waits; the result ends that. */
export function onWaitingVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
