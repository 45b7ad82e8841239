import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Json } from '../api/read';
import { useFrames, useRealtime } from '../realtime/RealtimeProvider';
import type { Envelope } from '../realtime/envelope';
import { stateQuery } from './useAthleteState';

/** Changes within this time (ms) are fetched together. */
const SETTLE_MS = 250;

/** Whether a hint is about the state; others are about days and weeks. */
function concernsState(payload: Json): boolean {
  const views = payload['views'];
  return !Array.isArray(views) || views.includes('state');
}

/** Refetches the view when the gateway says it changed, and everything when our cursor is gone. */
export function useLiveRefresh(): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useFrames(
    useCallback(
      ({ type, payload }: Envelope) => {
        if (type === 'client.refetch') {
          void queries.invalidateQueries();
        } else if (
          type === 'session.ready' ||
          (type === 'state.updated' && concernsState(payload))
        ) {
          clearTimeout(timer.current);
          timer.current = setTimeout(
            () => void queries.invalidateQueries({ queryKey: stateQuery.queryKey }),
            SETTLE_MS,
          );
        }
      },
      [queries],
    ),
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const client = useRealtime();
  useEffect(
    () =>
      client.onStatus(() => {
        // A socket does not say that the session has ended; the view's 401 does.
        if (client.status() !== 'offline') return;
        void queries.invalidateQueries({ queryKey: stateQuery.queryKey });
      }),
    [client, queries],
  );
}
