import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { list, obj, type Json } from '../api/read';
import type { FatigueDay } from '../contract/made/FatigueDay';
import { readLift, type Lift } from '../contract/made/Lift';
import { readPlan, type Plan } from '../contract/made/Plan';
import { readReview, type Review } from '../contract/made/Review';
import { readWorkout } from '../contract/made/Workout';
import { liftQuery, liftsQuery, liftsWithDaysQuery } from '../lifts/lift';
import { LIFTS_KEY } from '../lifts/liftsKey';
import { WORKOUT_KEY } from '../lifts/workoutRow';
import { LOG_KEY } from '../log/logKey';
import { diffsQuery, planQuery } from '../plan/planQueries';
import { FATIGUE_KEY } from '../progress/fatigueKey';
import { lastAcked } from '../realtime/acked';
import { REVIEWS_KEY } from '../reviews/reviewsKey';
import {
  rowOfWeek,
  withDays,
  withDaysFrom,
  withLifts,
  withPlan,
  withState,
  withWeeks,
} from './pushed';
import { stateQuery } from './useAthleteState';

/** An answer with rows in it; undefined where it has to be asked for. */
type Apply = (answer: unknown, key: QueryKey) => unknown;

/** @returns the keys of the answers under a key that rows cannot be laid into: what is not here yet, or is just asked for */
function applyTo(queries: QueryClient, queryKey: QueryKey, apply: Apply): QueryKey[] {
  return queries
    .getQueryCache()
    .findAll({ queryKey })
    .flatMap((query) => {
      const made = isSettled(query) ? apply(query.state.data, query.queryKey) : undefined;
      if (made === undefined) return [query.queryKey];
      if (made !== query.state.data) queries.setQueryData(query.queryKey, made);
      return [];
    });
}

function isSettled({ state }: Query): boolean {
  return state.data !== undefined && state.fetchStatus !== 'fetching' && !state.isInvalidated;
}

/** A state says how far it is, so that it may come while one is asked for: the later of both stays. */
function applyState(queries: QueryClient, row: Json): QueryKey[] {
  const { queryKey } = stateQuery;
  const answer = queries.getQueryData(queryKey);
  const made = answer ? withState(answer, row, lastAcked(answer.userId)) : undefined;
  if (made === undefined) return [queryKey];
  queries.setQueryData(queryKey, made);
  return [];
}

function applyDays(queries: QueryClient, rows: readonly Json[]): QueryKey[] {
  return applyTo(queries, FATIGUE_KEY, (answer, [, panel, from]) =>
    panel === undefined
      ? withDays(answer as readonly FatigueDay[], rows)
      : withDaysFrom(answer as Json, rows, String(from)),
  );
}

function applyWeeks(queries: QueryClient, rows: readonly Json[]): QueryKey[] {
  return applyTo(queries, REVIEWS_KEY, (answer, [, kind, of]) => {
    if (kind === 'all') return withWeeks(answer as readonly Review[], rows, '');
    if (kind === 'since') return withWeeks(answer as readonly Review[], rows, String(of));
    const row = rowOfWeek(rows, String(kind === 'panel' ? of : kind));
    if (row === undefined) return answer;
    return kind === 'panel' ? row : (readReview(row) ?? undefined);
  });
}

/** A row is the whole of an exercise, so it is an answer also where none was asked for. */
function applyLifts(queries: QueryClient, rows: readonly Json[]): QueryKey[] {
  const pushed = rows.flatMap((row) => readLift(row) ?? []);
  pushed.forEach((lift) => queries.setQueryData(liftQuery(lift.exercise).queryKey, lift));
  return [liftsQuery, liftsWithDaysQuery].flatMap(({ queryKey }) =>
    applyTo(queries, queryKey, (answer) => withLifts(answer as readonly Lift[], pushed)),
  );
}

function applyWorkouts(queries: QueryClient, rows: readonly Json[]): QueryKey[] {
  return applyTo(queries, WORKOUT_KEY, (answer, [, workoutId]) => {
    const row = rows.find((one) => one['workoutId'] === workoutId);
    return row === undefined ? answer : readWorkout(row);
  });
}

function applyPlan(queries: QueryClient, row: Json): QueryKey[] {
  const pushed = readPlan(row);
  return applyTo(queries, planQuery.queryKey, (answer) =>
    pushed === undefined ? undefined : withPlan(answer as Plan | null, pushed),
  );
}

/** The part of a query's key that every query about reasons begins with. */
const EXPLAIN_KEY = ['explain'] as const;

interface ViewHere {
  /** Of what is kept of the view, and of what follows from it and is not pushed. */
  readonly keys: readonly QueryKey[];
  readonly follow: readonly QueryKey[];
  /** Lays the view's rows of a frame into what is kept. */
  readonly apply: (queries: QueryClient, rows: unknown) => QueryKey[];
  /** The field that has its rows. */
  readonly rows: string;
}

/** The views of which something is kept here, as the gateway names them; the state changes with every event of the log. */
const VIEWS: Readonly<Record<string, ViewHere>> = {
  state: {
    keys: [stateQuery.queryKey],
    follow: [LOG_KEY],
    rows: 'state',
    apply: (queries, row) => applyState(queries, obj(row)),
  },
  plan: {
    keys: [planQuery.queryKey],
    follow: [diffsQuery.queryKey, EXPLAIN_KEY],
    rows: 'plan',
    apply: (queries, row) => applyPlan(queries, obj(row)),
  },
  fatigue: {
    keys: [FATIGUE_KEY],
    follow: [EXPLAIN_KEY],
    rows: 'days',
    apply: (queries, rows) => applyDays(queries, list(rows)),
  },
  'weekly-reviews': {
    keys: [REVIEWS_KEY],
    follow: [],
    rows: 'weeks',
    apply: (queries, rows) => applyWeeks(queries, list(rows)),
  },
  workouts: {
    keys: [WORKOUT_KEY],
    follow: [],
    rows: 'workouts',
    apply: (queries, rows) => applyWorkouts(queries, list(rows)),
  },
  lifts: {
    keys: [LIFTS_KEY],
    follow: [],
    rows: 'lifts',
    apply: (queries, rows) => applyLifts(queries, list(rows)),
  },
};

/**
 * Lays the rows of a frame into what is kept here.
 *
 * @param payload of `state.updated`; one that names no view is about all
 * @param takeRows false where the rows are older than others that came: then they are fetched
 * @returns the keys of what has to be fetched
 */
export function applyPushed(queries: QueryClient, payload: Json, takeRows: boolean): QueryKey[] {
  const named = payload['views'];
  const views = Object.entries(VIEWS).filter(
    ([view]) => !Array.isArray(named) || named.includes(view),
  );
  const rows = takeRows ? obj(payload['rows']) : {};
  return views.flatMap(([, view]) => {
    const pushed = rows[view.rows];
    const left = pushed === undefined ? view.keys : view.apply(queries, pushed);
    return [...left, ...view.follow];
  });
}
