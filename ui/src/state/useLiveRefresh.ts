import {
  hashKey,
  useQueryClient,
  type InvalidateQueryFilters,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { forgetEarly } from '../api/early';
import { lastAcked } from '../realtime/acked';
import { useFrames, useRealtime } from '../realtime/RealtimeProvider';
import type { Envelope } from '../realtime/envelope';
import { includes } from '../realtime/place';
import { applyPushed } from './applyPushed';
import { withAcked } from './pushed';
import { stateQuery } from './useAthleteState';

/** Changes within this time (ms) are fetched together. */
const SETTLE_MS = 250;

/** Fetches anew; an answer that was asked for before the change is not the one after it. */
function refetch(queries: QueryClient, ...which: readonly InvalidateQueryFilters[]): void {
  forgetEarly();
  which.forEach((filters) => void queries.invalidateQueries(filters));
}

/**
 * Shows rows that the gateway pushes, fetches what it names without its rows, and everything when our cursor is gone.
 */
export function useLiveRefresh(): void {
  const queries = useQueryClient();
  const client = useRealtime();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef(new Map<string, QueryKey>());
  const reached = useRef<string | undefined>(undefined);

  const fetchSoon = useCallback(
    (keys: readonly QueryKey[]) => {
      if (keys.length === 0) return;
      keys.forEach((key) => waiting.current.set(hashKey(key), key));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        refetch(queries, ...[...waiting.current.values()].map((queryKey) => ({ queryKey })));
        waiting.current.clear();
      }, SETTLE_MS);
    },
    [queries],
  );
  useFrames(
    useCallback(
      ({ type, cursor, payload }: Envelope) => {
        if (type === 'client.refetch') {
          refetch(queries, {});
        } else if (type === 'session.ready') {
          fetchSoon([stateQuery.queryKey]);
        } else if (type === 'state.updated') {
          // Another gateway may be behind the one before.
          const isNewer = reached.current === undefined || includes(cursor, reached.current);
          reached.current = cursor;
          forgetEarly();
          fetchSoon(applyPushed(queries, payload, isNewer));
        }
      },
      [queries, fetchSoon],
    ),
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  // What was pushed may come before the word that the log has it.
  useEffect(
    () =>
      client.outbox.subscribe(() => {
        const known = queries.getQueryState(stateQuery.queryKey);
        if (!known?.data) return;
        const made = withAcked(known.data, lastAcked(client.userId));
        // It is no newer than before: only more is known of it.
        const updatedAt = known.dataUpdatedAt;
        if (made !== known.data) queries.setQueryData(stateQuery.queryKey, made, { updatedAt });
      }),
    [client, queries],
  );
  useEffect(
    () =>
      client.onStatus(() => {
        // A socket does not say that the session has ended; the view's 401 does.
        if (client.status() === 'offline') refetch(queries, { queryKey: stateQuery.queryKey });
      }),
    [client, queries],
  );
}
