import {
  useQueryClient,
  type InvalidateQueryFilters,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { forgetEarly } from '../api/early';
import type { Json } from '../api/read';
import { useFrames, useRealtime } from '../realtime/RealtimeProvider';
import type { Envelope } from '../realtime/envelope';
import { LOG_KEY } from '../log/logKey';
import { PLAN_KEY } from '../plan/planQueries';
import { FATIGUE_KEY } from '../progress/fatigueKey';
import { REVIEWS_KEY } from '../reviews/reviewsKey';
import { stateQuery } from './useAthleteState';

/** Changes within this time (ms) are fetched together. */
const SETTLE_MS = 250;

const EXPLAIN_KEY = ['explain'] as const;

/** What is kept of each view the gateway names; the state changes with every event of the log. */
const VIEWS = {
  state: [stateQuery.queryKey, LOG_KEY],
  plan: [PLAN_KEY, EXPLAIN_KEY],
  fatigue: [FATIGUE_KEY, EXPLAIN_KEY],
  'weekly-reviews': [REVIEWS_KEY],
} as const;

type View = keyof typeof VIEWS;

/** The views a hint is about; one that names none is about all. */
function concerned(payload: Json): View[] {
  const named = payload['views'];
  const all = Object.keys(VIEWS) as View[];
  return Array.isArray(named) ? all.filter((view) => named.includes(view)) : all;
}

/** Fetches anew; an answer that was asked for before the change is not the one after it. */
function refetch(queries: QueryClient, ...which: readonly InvalidateQueryFilters[]): void {
  forgetEarly();
  which.forEach((filters) => void queries.invalidateQueries(filters));
}

/** Refetches views when the gateway says they changed, and everything when our cursor is gone. */
export function useLiveRefresh(): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef(new Set<View>());

  useFrames(
    useCallback(
      ({ type, payload }: Envelope) => {
        if (type === 'client.refetch') {
          refetch(queries, {});
        } else if (type === 'session.ready' || type === 'state.updated') {
          const views = type === 'session.ready' ? (['state'] as const) : concerned(payload);
          if (views.length === 0) return;
          views.forEach((view) => waiting.current.add(view));
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            const keys = [...waiting.current].flatMap((view): readonly QueryKey[] => VIEWS[view]);
            refetch(queries, ...keys.map((queryKey) => ({ queryKey })));
            waiting.current.clear();
          }, SETTLE_MS);
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
        if (client.status() === 'offline') refetch(queries, { queryKey: stateQuery.queryKey });
      }),
    [client, queries],
  );
}
