import { QueryClient, type Query } from '@tanstack/react-query';
import type { PersistQueryClientOptions } from '@tanstack/react-query-persist-client';
import { ApiError } from './api/http';
import { KEEP_MS, persister } from './offline/persister';
import { stateQuery } from './state/useAthleteState';

/** The fetched views of the signed-in athlete. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: KEEP_MS,
      // Without a connection the first try fails at once and what was kept is shown.
      networkMode: 'offlineFirst',
      // What the gateway refuses it will refuse again; what it cannot do now it may do soon.
      retry: (failures, error) =>
        failures < 3 && navigator.onLine && !(error instanceof ApiError && error.status < 500),
    },
    mutations: { networkMode: 'offlineFirst' },
  },
});

const checked = new WeakMap<object, boolean>();

/** @returns whether an answer can be kept; one that cannot would end the keeping of all others */
function isData({ queryKey, state }: Query): boolean {
  const data: unknown = state.data;
  if (typeof data !== 'object' || data === null) return typeof data !== 'function';
  const known = checked.get(data);
  if (known !== undefined) return known;
  const kept = !holdsFunction(data, new Set());
  if (!kept) console.error('The answer of a query is no data and is not kept:', queryKey);
  checked.set(data, kept);
  return kept;
}

function holdsFunction(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  const parts =
    value instanceof Map
      ? [...value.keys(), ...value.values()]
      : value instanceof Set
        ? [...value]
        : Object.values(value);
  return parts.some((part) => holdsFunction(part, seen));
}

/** What is kept between visits: answers, never questions under way, and nothing for long. */
export const persistence: Omit<PersistQueryClientOptions, 'queryClient'> = {
  persister,
  maxAge: KEEP_MS,
  // Another build may read other shapes.
  buster: '6',
  dehydrateOptions: {
    // A view whose last fetch failed keeps the answer before it: without a connection each one fails.
    shouldDehydrateQuery: (query: Query) =>
      query.state.data !== undefined &&
      isData(query) &&
      query.queryKey[0] !== 'import' &&
      query.meta?.['keep'] !== false,
  },
};

/**
 * Shows that nobody is signed in and forgets what was fetched, in memory and in this browser; what
 * waits to be sent stays.
 */
export async function forgetQueries(): Promise<void> {
  // Set, not removed: the page watches this one to know who is signed in.
  queries.setQueryData(stateQuery.queryKey, null);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== stateQuery.queryKey[0] });
  await persister.removeClient();
}
