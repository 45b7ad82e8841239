type Listener = () => void;

let apply: (() => void) | null = null;
const listeners = new Set<Listener>();

/** By then the first page is drawn: keeping all the others would take its network and processor. */
const REGISTER_AFTER_MS = 3_000;

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox('/sw.js');
  workbox.addEventListener('waiting', () => {
    apply = () => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    };
    listeners.forEach((listener) => listener());
  });
  await workbox.register();
}

/**
 * Registers the service worker that keeps the pages' files, so that they open without a
 * connection. A new version waits until the athlete takes it: nothing reloads under their hands.
 */
export function startOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    register().catch((error: unknown) => {
      // The page works without; the browser's console is where somebody would look for the reason.
      console.warn('The service worker could not be registered.', error);
    });
  }, REGISTER_AFTER_MS);
}

/** @returns how to take the version that waits, or null when there is none */
export const waitingVersion = (): (() => void) | null => apply;

/** Calls `listener` when a new version waits; the result ends that. */
export function onWaitingVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
