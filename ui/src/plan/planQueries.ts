import { queryOptions } from '@tanstack/react-query';
import { FIRST } from '../api/first';
import { ApiError, request } from '../api/http';
import { list, obj } from '../api/read';
import { readDiff, type Diff } from '../contract/made/Diff';
import { readPlan, type Plan } from '../contract/made/Plan';
import { rowsOf } from '../contract/read';

/** The part of a query's key that every query about plans begins with. */
export const PLAN_KEY = ['plan'] as const;

/** Whether there ever was a plan. */
async function wasPlanned(): Promise<boolean> {
  const page = obj(await request(FIRST.planned));
  return list(page['events']).length > 0;
}

/** A plan that can be shown; null where it cannot. */
function planOf(answer: unknown): Plan | null {
  return readPlan(answer) ?? null;
}

async function fetchPlan(known: boolean): Promise<Plan | null> {
  // Asked first where none is known, so that who has no plan yet meets no refusal.
  if (!known && !(await wasPlanned())) return null;
  try {
    return planOf(await request('/plan'));
  } catch (error) {
    // Its making is in the log, the plan itself not yet in its view: an answer, not a failure.
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

async function fetchDiffs(): Promise<readonly Diff[]> {
  return rowsOf(await request(FIRST.diffs), 'diffs', readDiff);
}

/** The plan in force; null when there is none. */
export const planQuery = queryOptions<Plan | null>({
  queryKey: [...PLAN_KEY, 'current'],
  queryFn: ({ client, queryKey }) => fetchPlan(client.getQueryData(queryKey) != null),
});

/** All proposed changes, newest first. */
export const diffsQuery = queryOptions({ queryKey: [...PLAN_KEY, 'diffs'], queryFn: fetchDiffs });
