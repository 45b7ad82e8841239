import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isDeadCursor, request } from '../api/http';
import { list, obj, str } from '../api/read';
import { EMPTY_LOG, foldLog, type TrainingLog } from './foldLog';
import { keepEvents, keptLog } from './keptLog';
import { LOG_KEY } from './logKey';
import { LOG_TYPES, readEvent, type LogEvent } from './logEvent';
import type { AthleteState } from '../state/athleteState';
import { stateQuery } from '../state/useAthleteState';
import { trainingView, type TrainingView } from './trainingView';

/** Largest page the gateway serves. */
const PAGE = 1000;

/** Fetches what came after `cursor`; empty for the whole log. */
async function eventsAfter(cursor: string): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  let after = cursor;
  for (;;) {
    const query = new URLSearchParams({ type: LOG_TYPES.join(','), limit: String(PAGE) });
    if (after !== '') query.set('after', after);
    const body = obj(await request(`/events?${query.toString()}`));
    const page = list(body['events']).flatMap(readEvent);
    events.push(...page);
    const next = str(body['next']);
    if (next === undefined || next === after || page.length === 0) return events;
    after = next;
  }
}

/** What this browser has kept of the log, shown at once: what came since may take its time or not come. */
async function restored(queries: QueryClient, userId: string | undefined): Promise<TrainingLog> {
  const log = userId === undefined ? EMPTY_LOG : await keptLog(userId);
  if (log.cursor !== '') queries.setQueryData<TrainingLog>(LOG_KEY, log);
  return log;
}

/** The log with what came since, which is kept for as long as the athlete is signed in. */
async function continued(
  queries: QueryClient,
  known: TrainingLog,
  userId: string | undefined,
): Promise<TrainingLog> {
  const events = await eventsAfter(known.cursor);
  const log = foldLog(known, events);
  if (userId !== undefined && signedIn(queries) === userId) {
    void keepEvents(userId, known.cursor, events, log.cursor);
  }
  return log;
}

function signedIn(queries: QueryClient): string | undefined {
  return queries.getQueryData<AthleteState | null>(stateQuery.queryKey)?.userId;
}

/** The log so far, with only what is new fetched: the fold and its cursor are kept. */
export function logQuery(queries: QueryClient) {
  return queryOptions({
    queryKey: LOG_KEY,
    queryFn: async (): Promise<TrainingLog> => {
      const userId = signedIn(queries);
      const known = queries.getQueryData<TrainingLog>(LOG_KEY) ?? (await restored(queries, userId));
      try {
        return await continued(queries, known, userId);
      } catch (error) {
        // The log was restored elsewhere: what we know has no place in it.
        if (!isDeadCursor(error)) throw error;
        return continued(queries, EMPTY_LOG, userId);
      }
    },
    // Comparing maps of a whole life would cost more than drawing once more.
    structuralSharing: false,
    gcTime: Infinity,
    staleTime: 60_000,
    // Kept by itself, piece by piece: years of sets are not written again with each new one.
    meta: { keep: false },
  });
}

/** The athlete's training log; `view` is undefined until it has been read. */
export function useTrainingLog() {
  const queries = useQueryClient();
  const log = useQuery(logQuery(queries));
  const view = useMemo<TrainingView | undefined>(
    () => (log.data === undefined ? undefined : trainingView(log.data)),
    [log.data],
  );
  return { view, error: log.error, isError: log.isError, refetch: log.refetch };
}

/** The catalogue exercises the athlete's own names mean, by name in small letters. */
export function useMappings(): ReadonlyMap<string, string> {
  const queries = useQueryClient();
  const { data } = useQuery(logQuery(queries));
  return useMemo(
    () =>
      new Map(
        [...(data?.names ?? [])].flatMap(([name, { payload }]) => {
          const id = str(payload['exerciseId']);
          return id === undefined ? [] : [[name, id] as const];
        }),
      ),
    [data],
  );
}
