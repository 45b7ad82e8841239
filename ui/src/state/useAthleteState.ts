import { queryOptions, useQuery } from '@tanstack/react-query';
import { FIRST } from '../api/first';
import { forgetAcked, lastAcked } from '../realtime/acked';
import { includes } from '../realtime/place';
import { ApiError, isDeadCursor, request } from '../api/http';
import { obj } from '../api/read';
import { readState, type AthleteState } from './athleteState';

/** Whether there is a session: the cookie is readable by the gateway alone. */
async function isSignedIn(): Promise<boolean> {
  return obj(await request(FIRST.session))['signedIn'] === true;
}

/** A view and how much of what this browser has said is in it. */
export interface FetchedState extends AthleteState {
  /** What was acknowledged up to then (ms, by this browser's clock) is in it; absent: not known. */
  readonly upTo?: number;
}

/** The view, and not before it has what the log took last from the athlete in this browser. */
async function withOwn(userId: string): Promise<FetchedState> {
  const acked = lastAcked(userId);
  if (acked === undefined) return readState(await request(FIRST.state));
  try {
    const path = `${FIRST.state}?after=${encodeURIComponent(acked.cursor)}`;
    return { ...readState(await request(path)), upTo: acked.at };
  } catch (error) {
    if (!isDeadCursor(error)) throw error;
    forgetAcked(userId);
    return withOwn(userId);
  }
}

async function fetchState(known: AthleteState | null | undefined): Promise<FetchedState | null> {
  try {
    if (known) return await withOwn(known.userId);
    // Asked first where nothing is known, so that a visitor's page meets no refusal.
    return (await isSignedIn()) ? readState(await request(FIRST.state)) : null;
  } catch (error) {
    // The session ended meanwhile: an answer, not a failure.
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** @returns the answer, or what was pushed while it was on its way where that has come further */
function later(
  before: FetchedState | null | undefined,
  pushed: FetchedState | null | undefined,
  fetched: FetchedState | null,
): FetchedState | null {
  if (!pushed || !fetched || pushed === before || !includes(pushed.cursor, fetched.cursor)) {
    return fetched;
  }
  const upTo = Math.max(pushed.upTo ?? 0, fetched.upTo ?? 0);
  return upTo > 0 ? { ...pushed, upTo } : pushed;
}

/** The athlete's materialized view; null when nobody is signed in. */
export const stateQuery = queryOptions<FetchedState | null>({
  queryKey: ['state'],
  queryFn: async ({ client, queryKey }) => {
    const before = client.getQueryData<FetchedState | null>(queryKey);
    const fetched = await fetchState(before);
    return later(before, client.getQueryData<FetchedState | null>(queryKey), fetched);
  },
});

/** Subscribes to the athlete's view. */
export function useAthleteState() {
  return useQuery(stateQuery);
}
