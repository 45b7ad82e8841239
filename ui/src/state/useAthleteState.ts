import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiError, request } from '../api/http';
import { readState, type AthleteState } from './athleteState';

async function fetchState(): Promise<AthleteState | null> {
  try {
    return readState(await request('/state'));
  } catch (error) {
    // Not signed in is an answer, not a failure: the cookie is not readable from here.
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** The athlete's materialized view; null when nobody is signed in. */
export const stateQuery = queryOptions({ queryKey: ['state'], queryFn: fetchState });

/** Subscribes to the athlete's view. */
export function useAthleteState() {
  return useQuery(stateQuery);
}
