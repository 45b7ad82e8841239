import { queryOptions, useQuery } from '@tanstack/react-query';
import { FIRST } from '../api/first';
import { ApiError, request } from '../api/http';
import { obj } from '../api/read';
import { readState, type AthleteState } from './athleteState';

/** Whether there is a session: the cookie is readable by the gateway alone. */
async function isSignedIn(): Promise<boolean> {
  return obj(await request(FIRST.session))['signedIn'] === true;
}

/** A view and when it was asked for (ms, by this browser's clock): what happened later may be missing. */
export interface FetchedState extends AthleteState {
  readonly askedAt: number;
}

async function fetchState(known: boolean): Promise<FetchedState | null> {
  // Asked first where nothing is known, so that a visitor's page meets no refusal.
  if (!known && !(await isSignedIn())) return null;
  const askedAt = Date.now();
  try {
    return { ...readState(await request(FIRST.state)), askedAt };
  } catch (error) {
    // The session ended meanwhile: an answer, not a failure.
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** The athlete's materialized view; null when nobody is signed in. */
export const stateQuery = queryOptions<FetchedState | null>({
  queryKey: ['state'],
  queryFn: ({ client, queryKey }) => fetchState(client.getQueryData(queryKey) != null),
});

/** Subscribes to the athlete's view. */
export function useAthleteState() {
  return useQuery(stateQuery);
}
