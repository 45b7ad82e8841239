import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactNode } from 'react';
import { RealtimeClient, type ConnectionStatus, type FrameListener } from './client';
import type { OutboxEntry } from './outbox';

const RealtimeContext = createContext<RealtimeClient | null>(null);

function socketUrl(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}/realtime`;
}

/** Keeps one live line open for the signed-in athlete while its children are shown. */
export function RealtimeProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [client, setClient] = useState<RealtimeClient | null>(null);
  useEffect(() => {
    const opened = new RealtimeClient({ url: socketUrl(), userId });
    // The line must open in an effect, so that a discarded render never leaves a socket behind. All
    // that is shown waits for it: as a transition it is drawn in short pieces, between which the
    // page stays responsive.
    startTransition(() => setClient(opened));
    return () => opened.close();
  }, [userId]);
  if (client === null) return null;
  return <RealtimeContext value={client}>{children}</RealtimeContext>;
}

/** Provides an existing client; for tests and embedding. */
export const RealtimeClientProvider = RealtimeContext.Provider;

/** @returns the live line; only inside a provider */
export function useRealtime(): RealtimeClient {
  const client = useContext(RealtimeContext);
  if (client === null) throw new Error('useRealtime needs a RealtimeProvider');
  return client;
}

/** @returns the connection status, kept current */
export function useConnectionStatus(): ConnectionStatus {
  const client = useRealtime();
  return useSyncExternalStore(client.onStatus, client.status);
}

/** @returns this page's messages with their fate, kept current */
export function useOutbox(): readonly OutboxEntry[] {
  const { outbox } = useRealtime();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}

/** Calls `listener` for every frame; it must be stable between renders. */
export function useFrames(listener: FrameListener): void {
  const client = useRealtime();
  useEffect(() => client.onFrame(listener), [client, listener]);
}
